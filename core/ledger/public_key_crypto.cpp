// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/public_key_crypto.h"

#include <array>
#include <memory>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

namespace outcheck::ledger {

namespace {

template <auto release>
struct Release {
    template <typename T>
    void operator()(T* object) const {
        release(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY_free>>;
using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, Release<BN_free>>;
using ParameterBuilder = std::unique_ptr<OSSL_PARAM_BLD, Release<OSSL_PARAM_BLD_free>>;
using Parameters = std::unique_ptr<OSSL_PARAM, Release<OSSL_PARAM_free>>;
using EcdsaSignature = std::unique_ptr<ECDSA_SIG, Release<ECDSA_SIG_free>>;

constexpr std::size_t maximumNumberBytes = 2049; // RSA of 16,384 bits, the most that OpenSSH takes

const unsigned char* octets(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

Number numberOf(std::optional<std::string_view> bytes) {
    if (!bytes || bytes->empty() || bytes->size() > maximumNumberBytes || (bytes->front() & '\x80') != 0) {
        return nullptr; // RFC 4251: a positive mpint has its top bit clear
    }
    return Number(BN_bin2bn(octets(*bytes), static_cast<int>(bytes->size()), nullptr));
}

Key keyFrom(const char* kind, const ParameterBuilder& builder) {
    const Parameters parameters(OSSL_PARAM_BLD_to_param(builder.get()));
    const KeyContext context(EVP_PKEY_CTX_new_from_name(nullptr, kind, nullptr));
    EVP_PKEY* key = nullptr;
    if (!parameters || !context || EVP_PKEY_fromdata_init(context.get()) != 1 ||
        EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters.get()) != 1) {
        return nullptr;
    }
    return Key(key);
}

bool verified(const Key& key, const EVP_MD* hash, std::string_view signature, std::string_view message) {
    const DigestContext context(EVP_MD_CTX_new());
    return key && context && EVP_DigestVerifyInit(context.get(), nullptr, hash, nullptr, key.get()) == 1 &&
           EVP_DigestVerify(context.get(), octets(signature), signature.size(), octets(message), message.size()) == 1;
}

bool checkEd25519(WireReader keyFields, std::string_view signature, std::string_view message) {
    const auto point = keyFields.string();
    if (!point || point->size() != 32 || !keyFields.atEnd() || signature.size() != 64) {
        return false;
    }
    const Key key(EVP_PKEY_new_raw_public_key(EVP_PKEY_ED25519, nullptr, octets(*point), point->size()));
    return verified(key, nullptr, signature, message);
}

bool checkRsa(WireReader keyFields, std::string_view algorithm, std::string_view signature, std::string_view message) {
    const EVP_MD* hash = algorithm == "rsa-sha2-512"   ? EVP_sha512()
                         : algorithm == "rsa-sha2-256" ? EVP_sha256()
                                                       : nullptr;
    const Number exponent = numberOf(keyFields.string());
    const Number modulus = numberOf(keyFields.string());
    constexpr int fewestBits = 2048;
    if (hash == nullptr || !exponent || !modulus || !keyFields.atEnd() || BN_num_bits(modulus.get()) < fewestBits) {
        return false;
    }
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    if (!builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, modulus.get()) != 1 ||
        OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, exponent.get()) != 1) {
        return false;
    }
    return verified(keyFrom("RSA", builder), hash, signature, message);
}

struct Curve {
    std::string_view keyType, curveName;
    const char* group;
    const EVP_MD* (*hash)();
};
constexpr std::array<Curve, 3> curves{{{"ecdsa-sha2-nistp256", "nistp256", "prime256v1", EVP_sha256},
                                       {"ecdsa-sha2-nistp384", "nistp384", "secp384r1", EVP_sha384},
                                       {"ecdsa-sha2-nistp521", "nistp521", "secp521r1", EVP_sha512}}};

// The two numbers of the wire form as the DER that OpenSSL wants.
std::string derOf(std::string_view signature) {
    WireReader reader(signature);
    Number r = numberOf(reader.string());
    Number s = numberOf(reader.string());
    const EcdsaSignature pair(ECDSA_SIG_new());
    if (!r || !s || !reader.atEnd() || !pair || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1) {
        return {};
    }
    static_cast<void>(r.release()); // the pair owns them now
    static_cast<void>(s.release());
    unsigned char* der = nullptr;
    const int size = i2d_ECDSA_SIG(pair.get(), &der);
    std::string text = size > 0 ? std::string(der, der + size) : std::string();
    OPENSSL_free(der);
    return text;
}

bool checkEcdsa(const Curve& curve, WireReader keyFields, std::string_view signature, std::string_view message) {
    const auto curveName = keyFields.string();
    const auto point = keyFields.string();
    const ParameterBuilder builder(OSSL_PARAM_BLD_new());
    if (curveName != curve.curveName || !point || !keyFields.atEnd() || !builder ||
        OSSL_PARAM_BLD_push_utf8_string(builder.get(), OSSL_PKEY_PARAM_GROUP_NAME, curve.group, 0) != 1 ||
        OSSL_PARAM_BLD_push_octet_string(builder.get(), OSSL_PKEY_PARAM_PUB_KEY, point->data(), point->size()) != 1) {
        return false;
    }
    const std::string der = derOf(signature);
    return !der.empty() && verified(keyFrom("EC", builder), curve.hash(), der, message);
}

SignatureCheck asCheck(bool good) {
    return good ? SignatureCheck::Good : SignatureCheck::Bad;
}

} // namespace

SignatureCheck checkSignature(const PublicKey& key, std::string_view signature, std::string_view message) {
    WireReader keyFields(key.blob);
    static_cast<void>(keyFields.string()); // the type, which parsePublicKey compared
    WireReader fields(signature);
    const auto algorithm = fields.string();
    const auto bytes = fields.string();
    const bool wellFormed = algorithm && bytes && fields.atEnd();
    if (key.type == "ssh-ed25519") {
        return asCheck(wellFormed && *algorithm == key.type && checkEd25519(keyFields, *bytes, message));
    }
    if (key.type == "ssh-rsa") {
        return asCheck(wellFormed && checkRsa(keyFields, *algorithm, *bytes, message));
    }
    for (const Curve& curve : curves) {
        if (key.type == curve.keyType) {
            return asCheck(wellFormed && *algorithm == key.type && checkEcdsa(curve, keyFields, *bytes, message));
        }
    }
    return SignatureCheck::UnknownKind;
}

} // namespace outcheck::ledger

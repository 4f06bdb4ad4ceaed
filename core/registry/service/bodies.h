#pragma once

#include "core/domain/registration.h"
#include "core/protocol/json.h"
#include "core/registry/http/responder.h"
#include "core/registry/service/problems.h"

/// Bodies of requests and answers between HTTP and described structs.
namespace cpv {

inline QByteArrayView bodyOf(const HttpRequest &request)
{
    return { request.body.data(), static_cast<qsizetype>(request.body.size()) };
}

template <DescribedStruct T> HttpResponse jsonResponse(const T &value, int status = 200)
{
    return { .status = status, .body = encodeDocument(value).toStdString() };
}

/// With a secret in it: its compressed length would say something of it.
template <DescribedStruct T> HttpResponse secretResponse(const T &value)
{
    HttpResponse response = jsonResponse(value);
    response.mayCompress = false;
    return response;
}

inline void refuse(const Responder &responder, const Error &error)
{
    responder.refuse(problemOf(error));
}

/// The id in the request's path.
template <typename IdType> Result<IdType> idIn(const HttpRequest &request, std::string_view name = "id")
{
    const auto id = IdType::fromText(QString::fromStdString(request.param(name)));
    return id ? Result<IdType>(*id) : fail(Errc::Malformed, { QString::fromLatin1(name.data(), qsizetype(name.size())) });
}

inline void answerCode(const Responder &responder, const Result<OneTimeCode> &code)
{
    if (code)
        responder.answer(secretResponse(*code));
    else
        refuse(responder, code.error());
}

/// What was asked for, or why not.
template <DescribedStruct T> void answerWith(const Responder &responder, const Result<T> &value)
{
    if (value)
        responder.answer(jsonResponse(*value));
    else
        refuse(responder, value.error());
}

/// 204, or why not.
inline void answerDone(const Responder &responder, const Result<void> &done)
{
    if (done)
        responder.answer(HttpResponse{ .status = 204 });
    else
        refuse(responder, done.error());
}

} // namespace cpv

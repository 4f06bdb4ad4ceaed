#pragma once

#include "core/domain/programme.h"
#include "tests/journeys/stage/theatre.h"

/// What a company's person does by hand to apply, at a window that is signed in.
namespace cpv::journey {

/// From the list of programmes to the form's first page.
void openForm(Client &applicant, const Programme &programme, const Client::Where &where = Client::Where::current());

struct ContractWords {
    QString project;
    QString purpose; ///< Empty: left for later.
    QString number;
    Money amount; ///< All of it rental of computing power.
    QString provider; ///< Its id.
    QString contact;
    QString phone;
};
/// From the form's first page; signed a month ago, for most of a year.
void typeContract(Client &applicant, const ContractWords &words, const Client::Where &where = Client::Where::current());

/// One paper of this kind, a small file called `name`; waits until it is taken in.
void attach(Client &applicant, const Theatre &theatre, const QString &kind, const QString &name,
    const Client::Where &where = Client::Where::current());
/// From the contract's page: every paper that the programme asks for.
void attachAll(
    Client &applicant, const Theatre &theatre, const Programme &programme, const Client::Where &where = Client::Where::current());

/// On the form's last page, with a picture before the last click.
void declareAndSubmit(Client &applicant, const QString &shot, const Client::Where &where = Client::Where::current());

} // namespace cpv::journey

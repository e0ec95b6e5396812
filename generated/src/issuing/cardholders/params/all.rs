// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::files::File;
use crate::issuing::AllowedCardPresence;
use crate::issuing::AllowedCategory;
use crate::issuing::BlockedCardPresence;
use crate::issuing::BlockedCategory;
use crate::issuing::params::Address;
use crate::issuing::params::SpendingLimit;
use crate::rt;

/// Where the cardholder lives.
///
/// The parameters of `billing`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/billing`.
#[derive(Clone)]
#[must_use]
pub struct Billing(rt::Params);

impl Billing {
    /// With what is required.
    pub fn new(address: Address) -> Self {
        Billing(Billing::default().0.set::<Address>(0, address))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When and from where the cardholder accepted the terms of the card program.
///
/// The parameters of `individual.card_issuing`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/individual/properties/card_issuing`.
#[derive(Clone)]
#[must_use]
pub struct CardIssuing(rt::Params);

impl CardIssuing {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// When and how the cardholder accepted the terms for users of cards of Celtic Bank, which these need.
    pub fn user_terms_acceptance<K>(
        self,
        value: impl rt::Maybe<UserTermsAcceptance, K>,
    ) -> Self {
        Self(self.0.maybe::<UserTermsAcceptance, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The company's tax id, if the cardholder is one.
///
/// The parameters of `company`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/company`.
#[derive(Clone)]
#[must_use]
pub struct Company(rt::Params);

impl Company {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// The number that the tax office knows the company by.
    pub fn tax_id<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When the person was born.
///
/// The parameters of `individual.dob`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/individual/properties/dob`.
#[derive(Clone)]
#[must_use]
pub struct Dob(rt::Params);

impl Dob {
    /// With what is required.
    pub fn new(day: i64, month: i64, year: i64) -> Self {
        Dob(Dob::default().0.set::<i64>(0, day).set::<i64>(1, month).set::<i64>(2, year))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// A document that proves who it is: front and back.
///
/// The parameters of `individual.verification.document`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/individual/properties/verification/properties/document`.
#[derive(Clone)]
#[must_use]
pub struct Document(rt::Params);

impl Document {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Id of the uploaded file with the back of the document, a color JPG, PNG or PDF below 10 MB. Its purpose is `identity_document`.
    pub fn back<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(0, value))
    }

    /// Id of the [file](crate::files::File) with the front of the document, of purpose `identity_document`: in color, JPG, PNG or PDF, below 8,000 pixels each way and 10 MB.
    pub fn front<K>(self, value: impl rt::Maybe<rt::Id<File>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<File>, K>(1, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Who the cardholder is, if it is a person.
///
/// The parameters of `individual`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/individual`.
#[derive(Clone)]
#[must_use]
pub struct Individual(rt::Params);

impl Individual {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// When and from where the cardholder accepted the terms of the card program.
    pub fn card_issuing<K>(self, value: impl rt::Maybe<CardIssuing, K>) -> Self {
        Self(self.0.maybe::<CardIssuing, K>(0, value))
    }

    /// When the person was born.
    pub fn dob<K>(self, value: impl rt::Maybe<Dob, K>) -> Self {
        Self(self.0.maybe::<Dob, K>(1, value))
    }

    /// The cardholder's first name, needed before cards can be active. Latin letters, spaces and `.`, `,`, `-`, `'`.
    pub fn first_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// The cardholder's last name, needed before cards can be active. Latin letters, spaces and `.`, `,`, `-`, `'`.
    pub fn last_name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value))
    }

    /// A document that proves who the cardholder is.
    pub fn verification<K>(self, value: impl rt::Maybe<Verification, K>) -> Self {
        Self(self.0.maybe::<Verification, K>(4, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// What all cards of the cardholder can be used for, and how much they can spend together.
///
/// The parameters of `spending_controls`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/spending_controls`.
#[derive(Clone)]
#[must_use]
pub struct SpendingControls(rt::Params);

impl SpendingControls {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// Whether the card may be used at a terminal, from afar or both: what isn't listed is declined. Not with [`blocked_card_presences`](Self::blocked_card_presences()), and an empty list lifts the rule. `not_present` or `present`. An empty list says that there are none. A second call replaces the first.
    pub fn allowed_card_presences<K>(
        self,
        value: impl rt::MaybeList<AllowedCardPresence, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AllowedCardPresence, K>(0, value))
    }

    /// The only merchant categories where the card works. Not with [`blocked_categories`](Self::blocked_categories()). An empty list says that there are none. A second call replaces the first.
    pub fn allowed_categories<K>(
        self,
        value: impl rt::MaybeList<AllowedCategory, K>,
    ) -> Self {
        Self(self.0.maybe_list::<AllowedCategory, K>(1, value))
    }

    /// The only countries whose merchants may charge the card, as two-letter codes. Not with [`blocked_merchant_countries`](Self::blocked_merchant_countries()), and an empty list lifts the rule. An empty list says that there are none. A second call replaces the first.
    pub fn allowed_merchant_countries<K>(
        self,
        value: impl rt::MaybeList<String, K>,
    ) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value))
    }

    /// Whether to decline purchases at a terminal, from afar or both. Not with [`allowed_card_presences`](Self::allowed_card_presences()), and an empty list lifts the rule. `not_present` or `present`. An empty list says that there are none. A second call replaces the first.
    pub fn blocked_card_presences<K>(
        self,
        value: impl rt::MaybeList<BlockedCardPresence, K>,
    ) -> Self {
        Self(self.0.maybe_list::<BlockedCardPresence, K>(3, value))
    }

    /// The merchant categories where the card is declined. It works at all others. Not with [`allowed_categories`](Self::allowed_categories()). An empty list says that there are none. A second call replaces the first.
    pub fn blocked_categories<K>(
        self,
        value: impl rt::MaybeList<BlockedCategory, K>,
    ) -> Self {
        Self(self.0.maybe_list::<BlockedCategory, K>(4, value))
    }

    /// The countries whose merchants can't charge the card, as two-letter codes. Not with [`allowed_merchant_countries`](Self::allowed_merchant_countries()), and an empty list lifts the rule. An empty list says that there are none. A second call replaces the first.
    pub fn blocked_merchant_countries<K>(
        self,
        value: impl rt::MaybeList<String, K>,
    ) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value))
    }

    /// How much can be spent, per purchase or in a time, on the whole or in some categories. An empty list says that there are none. A second call replaces the first.
    pub fn spending_limits<K>(
        self,
        value: impl rt::MaybeList<SpendingLimit, K>,
    ) -> Self {
        Self(self.0.maybe_list::<SpendingLimit, K>(6, value))
    }

    /// The currency of the amounts in [`spending_limits`](Self::spending_limits()), for all of them.
    pub fn spending_limits_currency<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// When and how the cardholder accepted the terms for users of cards of Celtic Bank, which these need.
///
/// The parameters of `individual.card_issuing.user_terms_acceptance`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/individual/properties/card_issuing/properties/user_terms_acceptance`.
#[derive(Clone)]
#[must_use]
pub struct UserTermsAcceptance(rt::Params);

impl UserTermsAcceptance {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// When the cardholder accepted the terms for users of the card. In seconds since 1970.
    pub fn date<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(0, value))
    }

    /// The IP address that it was accepted or declared from.
    pub fn ip<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(1, value))
    }

    /// The browser that it was accepted or declared with, by its user agent.
    pub fn user_agent<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value))
    }

    /// Clears `user_agent`.
    pub fn clear_user_agent(self) -> Self {
        Self(self.0.clear(2))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// A document that proves who the cardholder is.
///
/// The parameters of `individual.verification`.
///
/// Contract: `#/paths/~1v1~1issuing~1cardholders/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/individual/properties/verification`.
#[derive(Clone)]
#[must_use]
pub struct Verification(rt::Params);

impl Verification {
    /// Nothing set yet.
    pub fn new() -> Self {
        Default::default()
    }

    /// A document that proves who it is: front and back.
    pub fn document<K>(self, value: impl rt::Maybe<Document, K>) -> Self {
        Self(self.0.maybe::<Document, K>(0, value))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    Billing;
    "address" required sensitive: Address;
}

rt::params! {
    CardIssuing;
    "user_terms_acceptance": UserTermsAcceptance;
}

rt::params! {
    Company;
    "tax_id" sensitive: String;
}

rt::params! {
    Dob;
    "day" required: i64;
    "month" required: i64;
    "year" required: i64;
}

rt::params! {
    Document;
    "back": String;
    "front": String;
}

rt::params! {
    Individual;
    "card_issuing": CardIssuing;
    "dob" sensitive: Dob;
    "first_name" sensitive: String;
    "last_name" sensitive: String;
    "verification": Verification;
}

rt::params! {
    SpendingControls;
    "allowed_card_presences": Vec<AllowedCardPresence>;
    "allowed_categories": Vec<AllowedCategory>;
    "allowed_merchant_countries": Vec<String>;
    "blocked_card_presences": Vec<BlockedCardPresence>;
    "blocked_categories": Vec<BlockedCategory>;
    "blocked_merchant_countries": Vec<String>;
    "spending_limits": Vec<SpendingLimit>;
    "spending_limits_currency": String;
}

rt::params! {
    UserTermsAcceptance;
    "date": i64;
    "ip" sensitive: String;
    "user_agent" sensitive: rt::Clearable<String>;
}

rt::params! {
    Verification;
    "document": Document;
}

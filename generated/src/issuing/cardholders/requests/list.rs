// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Cardholder;
use crate::issuing::CardholderStatus;
use crate::issuing::CardholderType;
use crate::params::TimeFilter;
use crate::rt;

/// List all cardholders.
///
/// `GET /v1/issuing/cardholders`
///
/// Feature: `issuing`.
#[doc(alias = "GetIssuingCardholders")]
#[doc(alias = "getissuingcardholders")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`issuing.cardholders.list`](list()).
///
/// `GET /v1/issuing/cardholders` (`GetIssuingCardholders`).
#[doc(alias = "GetIssuingCardholders")]
#[doc(alias = "getissuingcardholders")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Created.
    pub fn created(self, value: impl Into<TimeFilter>) -> Self {
        Self(self.0.set::<TimeFilter>(0, value), self.1)
    }

    /// Email.
    pub fn email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value), self.1)
    }

    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(4, value), self.1)
    }

    /// Phone number.
    pub fn phone_number(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(6, value), self.1)
    }

    /// Status. `active`, `blocked` or `inactive`.
    pub fn status(self, value: CardholderStatus) -> Self {
        Self(self.0.set::<CardholderStatus>(7, value), self.1)
    }

    /// Type. `company` or `individual`.
    pub fn r#type(self, value: CardholderType) -> Self {
        Self(self.0.set::<CardholderType>(8, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<rt::List<Cardholder>>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<Cardholder>;
    "GetIssuingCardholders" Get "/v1/issuing/cardholders" Query;
    "created" query: TimeFilter;
    "email" sensitive query: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "phone_number" sensitive query: String;
    "starting_after" query: String;
    "status" query: CardholderStatus;
    "type" query: CardholderType;
}

rt::list! {
    List -> Cardholder;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::tax::Registration;
use crate::tax::RegistrationStatus;

/// Lists where you are registered to collect tax, filtered by status.
///
/// `GET /v1/tax/registrations`
///
/// ```
/// use stripe_client::tax;
///
/// let page = tax::registrations::list()
///     .status(tax::RegistrationStatus::Active)
///     .limit(10)
///     .send(&client)
///     .await?;
/// ```
///
/// # Parameters
///
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
/// - [`status`](List::status()): Only those that are active, scheduled or expired.
///
/// # Answer
///
/// A page of [`Registration`](crate::tax::Registration).
///
/// [Stripe's reference](https://docs.stripe.com/api/tax/registrations/list)
///
/// Feature: `tax`.
#[doc(alias = "GetTaxRegistrations")]
#[doc(alias = "gettaxregistrations")]
pub fn list() -> List {
    Default::default()
}

/// The request of [`tax.registrations.list`](list()).
///
/// `GET /v1/tax/registrations` (`GetTaxRegistrations`).
#[doc(alias = "GetTaxRegistrations")]
#[doc(alias = "gettaxregistrations")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(0, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Only those that are active, scheduled or expired. `active`, `all`, `expired` or `scheduled`.
    pub fn status<K>(self, value: impl rt::Maybe<RegistrationStatus, K>) -> Self {
        Self(self.0.maybe::<RegistrationStatus, K>(4, value), self.1)
    }
}

rt::request! {
    List -> rt::List<Registration>;
    "GetTaxRegistrations" Get "/v1/tax/registrations" Query;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
    "status" query: RegistrationStatus;
}

rt::list! {
    List -> Registration;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::issuing::Authorization;
use crate::rt;
use crate::test_helpers::issuing::params::Fleet;
use crate::test_helpers::issuing::params::Fuel;

/// Sets the final amount of a test authorization that was an estimate, as at a fuel pump, before it is captured.
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount`
///
/// ```
/// use stripe_client::test_helpers;
///
/// let authorization = test_helpers::issuing::authorizations::finalize_amount(
///     "iauth_123",
///     2000,
/// )
/// .send(&client)
/// .await?;
/// ```
///
/// # Arguments
///
/// - `authorization`, in the path: Id of the issuing authorization.
/// - `final_amount`, in the body: What the merchant will take in the end, in the smallest unit of the authorization's currency.
///
/// # Parameters
///
/// - [`expand`](FinalizeAmount::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`fleet`](FinalizeAmount::fleet()): What the merchant tells of a purchase with a fleet card, such as odometer and driver.
/// - [`fuel`](FinalizeAmount::fuel()): What fuel was bought, and how much.
///
/// # Answer
///
/// [`Authorization`](crate::issuing::Authorization).
///
/// [Stripe's reference](https://docs.stripe.com/api/issuing/authorizations)
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationFinalizeAmount")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationfinalizeamount")]
pub fn finalize_amount(
    authorization: impl Into<rt::Id<Authorization>>,
    final_amount: i64,
) -> FinalizeAmount {
    FinalizeAmount(
        FinalizeAmount::default()
            .0
            .set::<rt::Id<Authorization>>(0, authorization)
            .set::<i64>(1, final_amount),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.issuing.authorizations.finalize_amount`](finalize_amount()).
///
/// `POST /v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount` (`PostTestHelpersIssuingAuthorizationsAuthorizationFinalizeAmount`).
#[doc(alias = "PostTestHelpersIssuingAuthorizationsAuthorizationFinalizeAmount")]
#[doc(alias = "posttesthelpersissuingauthorizationsauthorizationfinalizeamount")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct FinalizeAmount(rt::Params, rt::RequestOptions);

impl FinalizeAmount {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// What the merchant tells of a purchase with a fleet card, such as odometer and driver.
    pub fn fleet<K>(self, value: impl rt::Maybe<Fleet, K>) -> Self {
        Self(self.0.maybe::<Fleet, K>(3, value), self.1)
    }

    /// What fuel was bought, and how much.
    pub fn fuel<K>(self, value: impl rt::Maybe<Fuel, K>) -> Self {
        Self(self.0.maybe::<Fuel, K>(4, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Authorization>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    FinalizeAmount -> Authorization;
    "PostTestHelpersIssuingAuthorizationsAuthorizationFinalizeAmount" Post "/v1/test_helpers/issuing/authorizations/{authorization}/finalize_amount" Form;
    "authorization" required path: String;
    "final_amount" required: i64;
    "expand": Vec<String>;
    "fleet": Fleet;
    "fuel": Fuel;
}

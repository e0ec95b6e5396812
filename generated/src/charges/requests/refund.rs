// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::charges::params::Reason;
use crate::payment_intents::PaymentIntent;
use crate::rt;

/// Create a refund.
///
/// `POST /v1/charges/{charge}/refund`
///
/// - `charge`, in the path: Charge. At most 5000 characters.
///
/// Feature: `charges`.
#[doc(alias = "PostChargesChargeRefund")]
#[doc(alias = "postchargeschargerefund")]
pub fn refund(charge: impl Into<rt::Id<Charge>>) -> Refund {
    Refund(
        Refund::default().0.set::<rt::Id<Charge>>(0, charge),
        rt::RequestOptions::default(),
    )
}

/// The request of [`charges.refund`](refund()).
///
/// `POST /v1/charges/{charge}/refund` (`PostChargesChargeRefund`).
#[doc(alias = "PostChargesChargeRefund")]
#[doc(alias = "postchargeschargerefund")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Refund(rt::Params, rt::RequestOptions);

impl Refund {
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Instructions email.
    pub fn instructions_email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(4, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// Payment intent. At most 5000 characters.
    pub fn payment_intent(self, value: impl Into<rt::Id<PaymentIntent>>) -> Self {
        Self(self.0.set::<rt::Id<PaymentIntent>>(5, value), self.1)
    }

    /// Reason. `duplicate`, `fraudulent` or `requested_by_customer`.
    pub fn reason(self, value: Reason) -> Self {
        Self(self.0.set::<Reason>(6, value), self.1)
    }

    /// Refund application fee.
    pub fn refund_application_fee(self, value: bool) -> Self {
        Self(self.0.set::<bool>(7, value), self.1)
    }

    /// Reverse transfer.
    pub fn reverse_transfer(self, value: bool) -> Self {
        Self(self.0.set::<bool>(8, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Charge>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Refund -> Charge;
    "PostChargesChargeRefund" Post "/v1/charges/{charge}/refund" Form;
    "charge" required path: String;
    "amount": i64;
    "expand": Vec<String>;
    "instructions_email" sensitive: String;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "payment_intent": String;
    "reason": Reason;
    "refund_application_fee": bool;
    "reverse_transfer": bool;
}

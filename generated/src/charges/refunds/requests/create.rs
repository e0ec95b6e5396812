// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::charges::Charge;
use crate::charges::params::Reason;
use crate::charges::refunds::params::Origin;
use crate::customers::Customer;
use crate::payment_intents::PaymentIntent;
use crate::refunds::Refund;
use crate::rt;

/// Create customer balance refund.
///
/// `POST /v1/charges/{charge}/refunds`
///
/// - `charge`, in the path: Charge. At most 5000 characters.
///
/// Feature: `charges`.
#[doc(alias = "PostChargesChargeRefunds")]
#[doc(alias = "postchargeschargerefunds")]
pub fn create(charge: impl Into<rt::Id<Charge>>) -> Create {
    Create(
        Create::default().0.set::<rt::Id<Charge>>(0, charge),
        rt::RequestOptions::default(),
    )
}

/// The request of [`charges.refunds.create`](create()).
///
/// `POST /v1/charges/{charge}/refunds` (`PostChargesChargeRefunds`).
#[doc(alias = "PostChargesChargeRefunds")]
#[doc(alias = "postchargeschargerefunds")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value), self.1)
    }

    /// Currency. A three-letter ISO 4217 code in lower case.
    pub fn currency(self, value: impl Into<rt::Currency>) -> Self {
        Self(self.0.set::<rt::Currency>(2, value), self.1)
    }

    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(4, value), self.1)
    }

    /// Instructions email.
    pub fn instructions_email(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(5, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(6, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(6), self.1)
    }

    /// Origin. Only `customer_balance`.
    pub fn origin(self, value: Origin) -> Self {
        Self(self.0.set::<Origin>(7, value), self.1)
    }

    /// Payment intent. At most 5000 characters.
    pub fn payment_intent(self, value: impl Into<rt::Id<PaymentIntent>>) -> Self {
        Self(self.0.set::<rt::Id<PaymentIntent>>(8, value), self.1)
    }

    /// Reason. `duplicate`, `fraudulent` or `requested_by_customer`.
    pub fn reason(self, value: Reason) -> Self {
        Self(self.0.set::<Reason>(9, value), self.1)
    }

    /// Refund application fee.
    pub fn refund_application_fee(self, value: bool) -> Self {
        Self(self.0.set::<bool>(10, value), self.1)
    }

    /// Reverse transfer.
    pub fn reverse_transfer(self, value: bool) -> Self {
        Self(self.0.set::<bool>(11, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Refund>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> Refund;
    "PostChargesChargeRefunds" Post "/v1/charges/{charge}/refunds" Form;
    "charge" required path: String;
    "amount": i64;
    "currency": String;
    "customer": String;
    "expand": Vec<String>;
    "instructions_email" sensitive: String;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "origin": Origin;
    "payment_intent": String;
    "reason": Reason;
    "refund_application_fee": bool;
    "reverse_transfer": bool;
}

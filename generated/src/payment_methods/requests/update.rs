// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_methods::AllowRedisplay;
use crate::payment_methods::PaymentMethod;
use crate::payment_methods::params::BillingDetails;
use crate::payment_methods::params::Payto;
use crate::payment_methods::params::UpdateCard;
use crate::payment_methods::params::UpdateUsBankAccount;
use crate::rt;

/// Update a PaymentMethod.
///
/// `POST /v1/payment_methods/{payment_method}`
///
/// - `payment_method`, in the path: Payment method. At most 5000 characters.
///
/// Feature: `payment_methods`.
#[doc(alias = "PostPaymentMethodsPaymentMethod")]
#[doc(alias = "postpaymentmethodspaymentmethod")]
pub fn update(payment_method: impl Into<rt::Id<PaymentMethod>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<PaymentMethod>>(0, payment_method),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_methods.update`](update()).
///
/// `POST /v1/payment_methods/{payment_method}` (`PostPaymentMethodsPaymentMethod`).
#[doc(alias = "PostPaymentMethodsPaymentMethod")]
#[doc(alias = "postpaymentmethodspaymentmethod")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Allow redisplay. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay(self, value: AllowRedisplay) -> Self {
        Self(self.0.set::<AllowRedisplay>(1, value), self.1)
    }

    /// Billing details.
    pub fn billing_details(self, value: BillingDetails) -> Self {
        Self(self.0.set::<BillingDetails>(2, value), self.1)
    }

    /// Card.
    pub fn card(self, value: UpdateCard) -> Self {
        Self(self.0.set::<UpdateCard>(3, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(4, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(5, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    /// Payto.
    pub fn payto(self, value: Payto) -> Self {
        Self(self.0.set::<Payto>(6, value), self.1)
    }

    /// Us bank account.
    pub fn us_bank_account(self, value: UpdateUsBankAccount) -> Self {
        Self(self.0.set::<UpdateUsBankAccount>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentMethod>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> PaymentMethod;
    "PostPaymentMethodsPaymentMethod" Post "/v1/payment_methods/{payment_method}" Form;
    "payment_method" required path: String;
    "allow_redisplay": AllowRedisplay;
    "billing_details": BillingDetails;
    "card": UpdateCard;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "payto": Payto;
    "us_bank_account": UpdateUsBankAccount;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
pub fn update(
    payment_method: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
) -> Update {
    Update {
        payment_method: payment_method.into(),
        ..Default::default()
    }
}
/// The request of [`payment_methods.update`](update()).
///
/// `POST /v1/payment_methods/{payment_method}` (`PostPaymentMethodsPaymentMethod`).
#[doc(alias = "PostPaymentMethodsPaymentMethod")]
#[doc(alias = "postpaymentmethodspaymentmethod")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    payment_method: rt::Id<crate::payment_methods::PaymentMethod>,
    allow_redisplay: Option<crate::types::AllowRedisplay>,
    billing_details: Option<Box<crate::params::BillingDetails>>,
    card: Option<Box<crate::payment_methods::params::UpdateCard>>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    payto: Option<Box<crate::params::Payto>>,
    us_bank_account: Option<Box<crate::payment_methods::params::UsBankAccount>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Allow redisplay. `always`, `limited` or `unspecified`.
    pub fn allow_redisplay(mut self, value: crate::types::AllowRedisplay) -> Self {
        self.allow_redisplay = Some(value);
        self
    }
    /// Billing details.
    pub fn billing_details(mut self, value: crate::params::BillingDetails) -> Self {
        self.billing_details = Some(Box::new(value));
        self
    }
    /// Card.
    pub fn card(mut self, value: crate::payment_methods::params::UpdateCard) -> Self {
        self.card = Some(Box::new(value));
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        mut self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        self.metadata = rt::Clearable::Set(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Clears `metadata`.
    pub fn clear_metadata(mut self) -> Self {
        self.metadata = rt::Clearable::Clear;
        self
    }
    /// Payto.
    pub fn payto(mut self, value: crate::params::Payto) -> Self {
        self.payto = Some(Box::new(value));
        self
    }
    /// Us bank account.
    pub fn us_bank_account(
        mut self,
        value: crate::payment_methods::params::UsBankAccount,
    ) -> Self {
        self.us_bank_account = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::payment_methods::PaymentMethod>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Update;
    0 => payment_method "payment_method" required path;
    1 => allow_redisplay "allow_redisplay";
    2 => billing_details "billing_details";
    3 => card "card";
    4 => expand "expand";
    5 => metadata "metadata" clearable;
    6 => payto "payto";
    7 => us_bank_account "us_bank_account";
}
rt::request! {
    Update -> crate::payment_methods::PaymentMethod;
    "PostPaymentMethodsPaymentMethod" Post "/v1/payment_methods/{payment_method}" Form;
}

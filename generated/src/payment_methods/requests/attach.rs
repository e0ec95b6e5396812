// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Attach a PaymentMethod to a Customer.
///
/// `POST /v1/payment_methods/{payment_method}/attach`
///
/// - `payment_method`, in the path: Payment method. At most 5000 characters.
///
/// Feature: `payment_methods`.
#[doc(alias = "PostPaymentMethodsPaymentMethodAttach")]
#[doc(alias = "postpaymentmethodspaymentmethodattach")]
pub fn attach(
    payment_method: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
) -> Attach {
    Attach {
        payment_method: payment_method.into(),
        ..Default::default()
    }
}
/// The request of [`payment_methods.attach`](attach()).
///
/// `POST /v1/payment_methods/{payment_method}/attach` (`PostPaymentMethodsPaymentMethodAttach`).
#[doc(alias = "PostPaymentMethodsPaymentMethodAttach")]
#[doc(alias = "postpaymentmethodspaymentmethodattach")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Attach {
    payment_method: rt::Id<crate::payment_methods::PaymentMethod>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Attach {
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Customer account. At most 5000 characters.
    pub fn customer_account(mut self, value: impl Into<String>) -> Self {
        self.customer_account = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
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
    Attach;
    0 => payment_method "payment_method" required path;
    1 => customer "customer";
    2 => customer_account "customer_account";
    3 => expand "expand";
}
rt::request! {
    Attach -> crate::payment_methods::PaymentMethod;
    "PostPaymentMethodsPaymentMethodAttach" Post "/v1/payment_methods/{payment_method}/attach" Form;
}

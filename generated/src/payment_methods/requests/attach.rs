// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::payment_methods::PaymentMethod;
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
pub fn attach(payment_method: impl Into<rt::Id<PaymentMethod>>) -> Attach {
    Attach(
        Attach::default().0.set::<rt::Id<PaymentMethod>>(0, payment_method),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_methods.attach`](attach()).
///
/// `POST /v1/payment_methods/{payment_method}/attach` (`PostPaymentMethodsPaymentMethodAttach`).
#[doc(alias = "PostPaymentMethodsPaymentMethodAttach")]
#[doc(alias = "postpaymentmethodspaymentmethodattach")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Attach(rt::Params, rt::RequestOptions);

impl Attach {
    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(1, value), self.1)
    }

    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(3, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentMethod>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    Attach -> PaymentMethod;
    "PostPaymentMethodsPaymentMethodAttach" Post "/v1/payment_methods/{payment_method}/attach" Form;
    "payment_method" required path: String;
    "customer": String;
    "customer_account": String;
    "expand": Vec<String>;
}

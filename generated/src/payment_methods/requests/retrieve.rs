// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a PaymentMethod.
///
/// `GET /v1/payment_methods/{payment_method}`
///
/// - `payment_method`, in the path: Payment method. At most 5000 characters.
///
/// Feature: `payment_methods`.
#[doc(alias = "GetPaymentMethodsPaymentMethod")]
#[doc(alias = "getpaymentmethodspaymentmethod")]
pub fn retrieve(
    payment_method: impl Into<rt::Id<crate::payment_methods::PaymentMethod>>,
) -> Retrieve {
    Retrieve {
        payment_method: payment_method.into(),
        ..Default::default()
    }
}
/// The request of [`payment_methods.retrieve`](retrieve()).
///
/// `GET /v1/payment_methods/{payment_method}` (`GetPaymentMethodsPaymentMethod`).
#[doc(alias = "GetPaymentMethodsPaymentMethod")]
#[doc(alias = "getpaymentmethodspaymentmethod")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    payment_method: rt::Id<crate::payment_methods::PaymentMethod>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
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
    Retrieve;
    0 => payment_method "payment_method" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::payment_methods::PaymentMethod;
    "GetPaymentMethodsPaymentMethod" Get "/v1/payment_methods/{payment_method}" Query;
}
impl rt::Retrieve for crate::payment_methods::PaymentMethod {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

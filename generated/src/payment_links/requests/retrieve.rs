// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve payment link.
///
/// `GET /v1/payment_links/{payment_link}`
///
/// - `payment_link`, in the path: Payment link. At most 5000 characters.
///
/// Feature: `payment_links`.
#[doc(alias = "GetPaymentLinksPaymentLink")]
#[doc(alias = "getpaymentlinkspaymentlink")]
pub fn retrieve(
    payment_link: impl Into<rt::Id<crate::payment_links::PaymentLink>>,
) -> Retrieve {
    Retrieve {
        payment_link: payment_link.into(),
        ..Default::default()
    }
}
/// The request of [`payment_links.retrieve`](retrieve()).
///
/// `GET /v1/payment_links/{payment_link}` (`GetPaymentLinksPaymentLink`).
#[doc(alias = "GetPaymentLinksPaymentLink")]
#[doc(alias = "getpaymentlinkspaymentlink")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    payment_link: rt::Id<crate::payment_links::PaymentLink>,
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
            crate::ExpandPath<crate::payment_links::PaymentLink>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => payment_link "payment_link" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::payment_links::PaymentLink;
    "GetPaymentLinksPaymentLink" Get "/v1/payment_links/{payment_link}" Query;
}
impl rt::Retrieve for crate::payment_links::PaymentLink {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

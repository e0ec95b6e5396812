// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a payment link's line items.
///
/// `GET /v1/payment_links/{payment_link}/line_items`
///
/// - `payment_link`, in the path: Payment link. At most 5000 characters.
///
/// Feature: `payment_links`.
#[doc(alias = "GetPaymentLinksPaymentLinkLineItems")]
#[doc(alias = "getpaymentlinkspaymentlinklineitems")]
pub fn list(payment_link: impl Into<rt::Id<crate::payment_links::PaymentLink>>) -> List {
    List {
        payment_link: payment_link.into(),
        ..Default::default()
    }
}
/// The request of [`payment_links.line_items.list`](list()).
///
/// `GET /v1/payment_links/{payment_link}/line_items` (`GetPaymentLinksPaymentLinkLineItems`).
#[doc(alias = "GetPaymentLinksPaymentLinkLineItems")]
#[doc(alias = "getpaymentlinkspaymentlinklineitems")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct List {
    payment_link: rt::Id<crate::payment_links::PaymentLink>,
    ending_before: Option<String>,
    expand: Option<Vec<String>>,
    limit: Option<i64>,
    starting_after: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl List {
    /// Ending before. At most 5000 characters.
    pub fn ending_before(mut self, value: impl Into<String>) -> Self {
        self.ending_before = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Limit.
    pub fn limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Starting after. At most 5000 characters.
    pub fn starting_after(mut self, value: impl Into<String>) -> Self {
        self.starting_after = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<rt::List<crate::types::LineItem>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    List;
    0 => payment_link "payment_link" required path;
    1 => ending_before "ending_before" query;
    2 => expand "expand" query;
    3 => limit "limit" query;
    4 => starting_after "starting_after" query;
}
rt::request! {
    List -> rt::List<crate::types::LineItem>;
    "GetPaymentLinksPaymentLinkLineItems" Get "/v1/payment_links/{payment_link}/line_items" Query;
}
rt::list! {
    List -> crate::types::LineItem;
}

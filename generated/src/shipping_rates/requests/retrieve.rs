// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a shipping rate.
///
/// `GET /v1/shipping_rates/{shipping_rate_token}`
///
/// - `shipping_rate_token`, in the path: Shipping rate token. At most 5000 characters.
///
/// Feature: `shipping_rates`.
#[doc(alias = "GetShippingRatesShippingRateToken")]
#[doc(alias = "getshippingratesshippingratetoken")]
pub fn retrieve(
    shipping_rate_token: impl Into<rt::Id<crate::shipping_rates::ShippingRate>>,
) -> Retrieve {
    Retrieve {
        shipping_rate_token: shipping_rate_token.into(),
        ..Default::default()
    }
}
/// The request of [`shipping_rates.retrieve`](retrieve()).
///
/// `GET /v1/shipping_rates/{shipping_rate_token}` (`GetShippingRatesShippingRateToken`).
#[doc(alias = "GetShippingRatesShippingRateToken")]
#[doc(alias = "getshippingratesshippingratetoken")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    shipping_rate_token: rt::Id<crate::shipping_rates::ShippingRate>,
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
            crate::ExpandPath<crate::shipping_rates::ShippingRate>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Retrieve;
    0 => shipping_rate_token "shipping_rate_token" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::shipping_rates::ShippingRate;
    "GetShippingRatesShippingRateToken" Get "/v1/shipping_rates/{shipping_rate_token}" Query;
}
impl rt::Retrieve for crate::shipping_rates::ShippingRate {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create an order.
///
/// `POST /v1/climate/orders`
///
/// - `product`, in the body: Product. At most 5000 characters.
///
/// Feature: `climate`.
#[doc(alias = "PostClimateOrders")]
#[doc(alias = "postclimateorders")]
pub fn create(product: impl Into<String>) -> Create {
    Create {
        product: product.into(),
        ..Default::default()
    }
}
/// The request of [`climate.orders.create`](create()).
///
/// `POST /v1/climate/orders` (`PostClimateOrders`).
#[doc(alias = "PostClimateOrders")]
#[doc(alias = "postclimateorders")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    amount: Option<i64>,
    beneficiary: Option<Box<crate::climate::orders::params::Beneficiary>>,
    currency: Option<String>,
    expand: Option<Vec<String>>,
    metadata: Option<rt::Metadata>,
    metric_tons: Option<rt::Decimal>,
    product: String,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Beneficiary.
    pub fn beneficiary(
        mut self,
        value: crate::climate::orders::params::Beneficiary,
    ) -> Self {
        self.beneficiary = Some(Box::new(value));
        self
    }
    /// Currency. At most 5000 characters.
    pub fn currency(mut self, value: impl Into<String>) -> Self {
        self.currency = Some(value.into());
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
        self.metadata = Some(
            value.into_iter().map(|(key, item)| (key.into(), item.into())).collect(),
        );
        self
    }
    /// Metric tons. A decimal number as text.
    pub fn metric_tons(mut self, value: impl Into<rt::Decimal>) -> Self {
        self.metric_tons = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::climate::Order>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => amount "amount";
    1 => beneficiary "beneficiary";
    2 => currency "currency";
    3 => expand "expand";
    4 => metadata "metadata";
    5 => metric_tons "metric_tons";
    6 => product "product" required;
}
rt::request! {
    Create -> crate::climate::Order;
    "PostClimateOrders" Post "/v1/climate/orders" Form;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a price.
///
/// `POST /v1/prices`
///
/// - `currency`, in the body: Currency. A three-letter ISO 4217 code in lower case.
///
/// Feature: `prices`.
#[doc(alias = "PostPrices")]
#[doc(alias = "postprices")]
pub fn create(currency: impl Into<rt::Currency>) -> Create {
    Create {
        currency: currency.into(),
        ..Default::default()
    }
}
/// The request of [`prices.create`](create()).
///
/// `POST /v1/prices` (`PostPrices`).
#[doc(alias = "PostPrices")]
#[doc(alias = "postprices")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    active: Option<bool>,
    billing_scheme: Option<crate::types::BillingScheme>,
    currency: rt::Currency,
    currency_options: Option<
        std::collections::BTreeMap<String, crate::params::CurrencyOption>,
    >,
    custom_unit_amount: Option<Box<crate::params::CustomUnitAmount>>,
    expand: Option<Vec<String>>,
    lookup_key: Option<String>,
    metadata: Option<rt::Metadata>,
    nickname: Option<String>,
    product: Option<String>,
    product_data: Option<Box<crate::prices::params::ProductData>>,
    recurring: Option<Box<crate::prices::params::CreateRecurring>>,
    tax_behavior: Option<crate::types::TaxBehavior>,
    tiers: Option<Vec<crate::params::Tier>>,
    tiers_mode: Option<crate::types::TiersMode>,
    transfer_lookup_key: Option<bool>,
    transform_quantity: Option<Box<crate::prices::params::TransformQuantity>>,
    unit_amount: Option<i64>,
    unit_amount_decimal: Option<rt::Decimal>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Active.
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Billing scheme. `per_unit` or `tiered`.
    pub fn billing_scheme(mut self, value: crate::types::BillingScheme) -> Self {
        self.billing_scheme = Some(value);
        self
    }
    /// Currency options. A map with free keys.
    pub fn currency_options(
        mut self,
        value: impl IntoIterator<
            Item = (impl Into<String>, crate::params::CurrencyOption),
        >,
    ) -> Self {
        self.currency_options = Some(
            value.into_iter().map(|(key, item)| (key.into(), item)).collect(),
        );
        self
    }
    /// Custom unit amount.
    pub fn custom_unit_amount(mut self, value: crate::params::CustomUnitAmount) -> Self {
        self.custom_unit_amount = Some(Box::new(value));
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Lookup key. At most 200 characters.
    pub fn lookup_key(mut self, value: impl Into<String>) -> Self {
        self.lookup_key = Some(value.into());
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
    /// Nickname. At most 5000 characters.
    pub fn nickname(mut self, value: impl Into<String>) -> Self {
        self.nickname = Some(value.into());
        self
    }
    /// Product. At most 5000 characters.
    pub fn product(mut self, value: impl Into<String>) -> Self {
        self.product = Some(value.into());
        self
    }
    /// Product data.
    pub fn product_data(mut self, value: crate::prices::params::ProductData) -> Self {
        self.product_data = Some(Box::new(value));
        self
    }
    /// Recurring.
    pub fn recurring(mut self, value: crate::prices::params::CreateRecurring) -> Self {
        self.recurring = Some(Box::new(value));
        self
    }
    /// Tax behavior. `exclusive`, `inclusive` or `unspecified`.
    pub fn tax_behavior(mut self, value: crate::types::TaxBehavior) -> Self {
        self.tax_behavior = Some(value);
        self
    }
    /// Tiers.
    pub fn tiers(
        mut self,
        value: impl IntoIterator<Item = crate::params::Tier>,
    ) -> Self {
        self.tiers = Some(value.into_iter().collect());
        self
    }
    /// Tiers mode. `graduated` or `volume`.
    pub fn tiers_mode(mut self, value: crate::types::TiersMode) -> Self {
        self.tiers_mode = Some(value);
        self
    }
    /// Transfer lookup key.
    pub fn transfer_lookup_key(mut self, value: bool) -> Self {
        self.transfer_lookup_key = Some(value);
        self
    }
    /// Transform quantity.
    pub fn transform_quantity(
        mut self,
        value: crate::prices::params::TransformQuantity,
    ) -> Self {
        self.transform_quantity = Some(Box::new(value));
        self
    }
    /// Unit amount, in the currency's smallest unit.
    pub fn unit_amount(mut self, value: i64) -> Self {
        self.unit_amount = Some(value);
        self
    }
    /// Unit amount decimal. A decimal number as text.
    pub fn unit_amount_decimal(mut self, value: impl Into<rt::Decimal>) -> Self {
        self.unit_amount_decimal = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::prices::Price>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => active "active";
    1 => billing_scheme "billing_scheme";
    2 => currency "currency" required;
    3 => currency_options "currency_options";
    4 => custom_unit_amount "custom_unit_amount";
    5 => expand "expand";
    6 => lookup_key "lookup_key";
    7 => metadata "metadata";
    8 => nickname "nickname";
    9 => product "product";
    10 => product_data "product_data";
    11 => recurring "recurring";
    12 => tax_behavior "tax_behavior";
    13 => tiers "tiers";
    14 => tiers_mode "tiers_mode";
    15 => transfer_lookup_key "transfer_lookup_key";
    16 => transform_quantity "transform_quantity";
    17 => unit_amount "unit_amount";
    18 => unit_amount_decimal "unit_amount_decimal";
}
rt::request! {
    Create -> crate::prices::Price;
    "PostPrices" Post "/v1/prices" Form;
}

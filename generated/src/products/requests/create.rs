// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a product.
///
/// `POST /v1/products`
///
/// - `name`, in the body: Name. At most 5000 characters.
///
/// Feature: `products`.
#[doc(alias = "PostProducts")]
#[doc(alias = "postproducts")]
pub fn create(name: impl Into<String>) -> Create {
    Create {
        name: name.into(),
        ..Default::default()
    }
}
/// The request of [`products.create`](create()).
///
/// `POST /v1/products` (`PostProducts`).
#[doc(alias = "PostProducts")]
#[doc(alias = "postproducts")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    active: Option<bool>,
    default_price_data: Option<Box<crate::products::params::DefaultPriceData>>,
    description: Option<String>,
    expand: Option<Vec<String>>,
    id: Option<String>,
    images: Option<Vec<String>>,
    marketing_features: Option<Vec<crate::products::params::MarketingFeature>>,
    metadata: Option<rt::Metadata>,
    name: String,
    package_dimensions: Option<Box<crate::products::params::PackageDimensions>>,
    shippable: Option<bool>,
    statement_descriptor: Option<String>,
    tax_code: Option<rt::Id<crate::tax_codes::TaxCode>>,
    unit_label: Option<String>,
    url: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Active.
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Default price data.
    pub fn default_price_data(
        mut self,
        value: crate::products::params::DefaultPriceData,
    ) -> Self {
        self.default_price_data = Some(Box::new(value));
        self
    }
    /// Description. At most 40000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Id. At most 5000 characters.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
    /// Images.
    pub fn images(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.images = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Marketing features.
    pub fn marketing_features(
        mut self,
        value: impl IntoIterator<Item = crate::products::params::MarketingFeature>,
    ) -> Self {
        self.marketing_features = Some(value.into_iter().collect());
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
    /// Package dimensions.
    pub fn package_dimensions(
        mut self,
        value: crate::products::params::PackageDimensions,
    ) -> Self {
        self.package_dimensions = Some(Box::new(value));
        self
    }
    /// Shippable.
    pub fn shippable(mut self, value: bool) -> Self {
        self.shippable = Some(value);
        self
    }
    /// Statement descriptor. At most 22 characters.
    pub fn statement_descriptor(mut self, value: impl Into<String>) -> Self {
        self.statement_descriptor = Some(value.into());
        self
    }
    /// Tax code.
    pub fn tax_code(
        mut self,
        value: impl Into<rt::Id<crate::tax_codes::TaxCode>>,
    ) -> Self {
        self.tax_code = Some(value.into());
        self
    }
    /// Unit label. At most 12 characters.
    pub fn unit_label(mut self, value: impl Into<String>) -> Self {
        self.unit_label = Some(value.into());
        self
    }
    /// Url. At most 5000 characters.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::products::Product>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => active "active";
    1 => default_price_data "default_price_data";
    2 => description "description";
    3 => expand "expand";
    4 => id "id";
    5 => images "images";
    6 => marketing_features "marketing_features";
    7 => metadata "metadata";
    8 => name "name" required;
    9 => package_dimensions "package_dimensions";
    10 => shippable "shippable";
    11 => statement_descriptor "statement_descriptor";
    12 => tax_code "tax_code";
    13 => unit_label "unit_label";
    14 => url "url";
}
rt::request! {
    Create -> crate::products::Product;
    "PostProducts" Post "/v1/products" Form;
}

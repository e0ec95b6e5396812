// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a product.
///
/// `POST /v1/products/{id}`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `products`.
#[doc(alias = "PostProductsId")]
#[doc(alias = "postproductsid")]
pub fn update(id: impl Into<rt::Id<crate::products::Product>>) -> Update {
    Update {
        id: id.into(),
        ..Default::default()
    }
}
/// The request of [`products.update`](update()).
///
/// `POST /v1/products/{id}` (`PostProductsId`).
#[doc(alias = "PostProductsId")]
#[doc(alias = "postproductsid")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    id: rt::Id<crate::products::Product>,
    active: Option<bool>,
    default_price: Option<rt::Id<crate::prices::Price>>,
    description: rt::Clearable<String>,
    expand: Option<Vec<String>>,
    images: rt::Clearable<Vec<String>>,
    marketing_features: rt::Clearable<Vec<crate::products::params::MarketingFeature>>,
    metadata: rt::Clearable<rt::Metadata>,
    name: Option<String>,
    package_dimensions: rt::Clearable<Box<crate::products::params::PackageDimensions>>,
    shippable: Option<bool>,
    statement_descriptor: Option<String>,
    tax_code: rt::Clearable<rt::Id<crate::tax_codes::TaxCode>>,
    unit_label: rt::Clearable<String>,
    url: rt::Clearable<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Active.
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Default price. At most 5000 characters.
    pub fn default_price(
        mut self,
        value: impl Into<rt::Id<crate::prices::Price>>,
    ) -> Self {
        self.default_price = Some(value.into());
        self
    }
    /// Description. At most 40000 characters.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `description`.
    pub fn clear_description(mut self) -> Self {
        self.description = rt::Clearable::Clear;
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Images.
    pub fn images(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.images = rt::Clearable::Set(
            value.into_iter().map(|item| item.into()).collect(),
        );
        self
    }
    /// Clears `images`.
    pub fn clear_images(mut self) -> Self {
        self.images = rt::Clearable::Clear;
        self
    }
    /// Marketing features.
    pub fn marketing_features(
        mut self,
        value: impl IntoIterator<Item = crate::products::params::MarketingFeature>,
    ) -> Self {
        self.marketing_features = rt::Clearable::Set(value.into_iter().collect());
        self
    }
    /// Clears `marketing_features`.
    pub fn clear_marketing_features(mut self) -> Self {
        self.marketing_features = rt::Clearable::Clear;
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
    /// Name. At most 5000 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Package dimensions.
    pub fn package_dimensions(
        mut self,
        value: crate::products::params::PackageDimensions,
    ) -> Self {
        self.package_dimensions = rt::Clearable::Set(Box::new(value));
        self
    }
    /// Clears `package_dimensions`.
    pub fn clear_package_dimensions(mut self) -> Self {
        self.package_dimensions = rt::Clearable::Clear;
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
        self.tax_code = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `tax_code`.
    pub fn clear_tax_code(mut self) -> Self {
        self.tax_code = rt::Clearable::Clear;
        self
    }
    /// Unit label. At most 12 characters.
    pub fn unit_label(mut self, value: impl Into<String>) -> Self {
        self.unit_label = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `unit_label`.
    pub fn clear_unit_label(mut self) -> Self {
        self.unit_label = rt::Clearable::Clear;
        self
    }
    /// Url.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = rt::Clearable::Set(value.into());
        self
    }
    /// Clears `url`.
    pub fn clear_url(mut self) -> Self {
        self.url = rt::Clearable::Clear;
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
    Update;
    0 => id "id" required path;
    1 => active "active";
    2 => default_price "default_price";
    3 => description "description";
    4 => expand "expand";
    5 => images "images" clearable;
    6 => marketing_features "marketing_features" clearable;
    7 => metadata "metadata" clearable;
    8 => name "name";
    9 => package_dimensions "package_dimensions";
    10 => shippable "shippable";
    11 => statement_descriptor "statement_descriptor";
    12 => tax_code "tax_code";
    13 => unit_label "unit_label";
    14 => url "url";
}
rt::request! {
    Update -> crate::products::Product;
    "PostProductsId" Post "/v1/products/{id}" Form;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::prices::Price;
use crate::products::Product;
use crate::products::params::MarketingFeature;
use crate::products::params::PackageDimensions;
use crate::rt;
use crate::tax_codes::TaxCode;

/// Changes a product, or archives it. Archived, it can't be sold anew, and subscriptions go on.
///
/// `POST /v1/products/{id}`
///
/// ```
/// use stripe_client::products;
///
/// let product = products::update("prod_123")
///     .name("Example")
///     .description("An example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the product.
///
/// # Parameters
///
/// - [`active`](Update::active()): Whether it is for sale.
/// - [`default_price`](Update::default_price()): Id of the price that is meant where only the product is named.
/// - [`description`](Update::description()): What the product is, at length.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`images`](Update::images()): Addresses of up to eight pictures that customers may see, instead of those before.
/// - [`marketing_features`](Update::marketing_features()): What the product's buyers get, as short lines for pricing tables, up to 15.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`name`](Update::name()): What the product is called.
/// - [`package_dimensions`](Update::package_dimensions()): The size and weight of the product as shipped.
/// - [`shippable`](Update::shippable()): Whether it is sent to the customer, as goods are.
/// - [`statement_descriptor`](Update::statement_descriptor()): What customers' statements say when a subscription to this product is paid, up to 22 characters with a letter among them.
/// - [`tax_code`](Update::tax_code()): What kind of goods or service it is, as an id from [`tax_codes.list`](crate::tax_codes::list()).
/// - [`unit_label`](Update::unit_label()): What one of the product is called: `seat`.
/// - [`url`](Update::url()): A public page about the product.
///
/// # Answer
///
/// [`Product`](crate::products::Product).
///
/// [Stripe's reference](https://docs.stripe.com/api/products/update)
///
/// Feature: `products`.
#[doc(alias = "PostProductsId")]
#[doc(alias = "postproductsid")]
pub fn update(id: impl Into<rt::Id<Product>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Product>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`products.update`](update()).
///
/// `POST /v1/products/{id}` (`PostProductsId`).
#[doc(alias = "PostProductsId")]
#[doc(alias = "postproductsid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Whether it is for sale. False archives the product, and subscriptions to it go on.
    pub fn active<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value), self.1)
    }

    /// Id of the price that is meant where only the product is named. It has to be one of this product.
    pub fn default_price<K>(self, value: impl rt::Maybe<rt::Id<Price>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Price>, K>(2, value), self.1)
    }

    /// What the product is, at length. Customers may see it. Clearing removes it.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(3, value), self.1)
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(3), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(4, value), self.1)
    }

    /// Addresses of up to eight pictures that customers may see, instead of those before. Clearing removes all. An empty list says that there are none. A second call replaces the first.
    pub fn images<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value), self.1)
    }

    /// Clears `images`.
    pub fn clear_images(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    /// What the product's buyers get, as short lines for pricing tables, up to 15. An empty list says that there are none. A second call replaces the first.
    pub fn marketing_features<K>(
        self,
        value: impl rt::MaybeList<MarketingFeature, K>,
    ) -> Self {
        Self(self.0.maybe_list::<MarketingFeature, K>(6, value), self.1)
    }

    /// Clears `marketing_features`.
    pub fn clear_marketing_features(self) -> Self {
        Self(self.0.clear(6), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(7, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(7), self.1)
    }

    /// What the product is called. Customers see it.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(8, value), self.1)
    }

    /// The size and weight of the product as shipped.
    pub fn package_dimensions<K>(
        self,
        value: impl rt::Maybe<PackageDimensions, K>,
    ) -> Self {
        Self(self.0.maybe::<PackageDimensions, K>(9, value), self.1)
    }

    /// Clears `package_dimensions`.
    pub fn clear_package_dimensions(self) -> Self {
        Self(self.0.clear(9), self.1)
    }

    /// Whether it is sent to the customer, as goods are.
    pub fn shippable<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(10, value), self.1)
    }

    /// What customers' statements say when a subscription to this product is paid, up to 22 characters with a letter among them. It can't hold angle brackets, backslashes or quotes, and needs a product of type `service`.
    pub fn statement_descriptor<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(11, value), self.1)
    }

    /// What kind of goods or service it is, as an id from [`tax_codes.list`](crate::tax_codes::list()). Taxes depend on it.
    pub fn tax_code<K>(self, value: impl rt::Maybe<rt::Id<TaxCode>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<TaxCode>, K>(12, value), self.1)
    }

    /// Clears `tax_code`.
    pub fn clear_tax_code(self) -> Self {
        Self(self.0.clear(12), self.1)
    }

    /// What one of the product is called: `seat`. Receipts, invoices, Checkout and the portal show it. Only for a product of type `service`. At most 12 characters.
    pub fn unit_label<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(13, value), self.1)
    }

    /// Clears `unit_label`.
    pub fn clear_unit_label(self) -> Self {
        Self(self.0.clear(13), self.1)
    }

    /// A public page about the product.
    pub fn url<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(14, value), self.1)
    }

    /// Clears `url`.
    pub fn clear_url(self) -> Self {
        Self(self.0.clear(14), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Product>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(4, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> Product;
    "PostProductsId" Post "/v1/products/{id}" Form;
    "id" required path: String;
    "active": bool;
    "default_price": String;
    "description": rt::Clearable<String>;
    "expand": Vec<String>;
    "images": rt::Clearable<Vec<String>>;
    "marketing_features": rt::Clearable<Vec<MarketingFeature>>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "name": String;
    "package_dimensions": rt::Clearable<PackageDimensions>;
    "shippable": bool;
    "statement_descriptor": String;
    "tax_code": rt::Clearable<String>;
    "unit_label": rt::Clearable<String>;
    "url": rt::Clearable<String>;
}

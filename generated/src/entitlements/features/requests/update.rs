// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::entitlements::Feature;
use crate::rt;

/// Changes a feature's name or metadata, or archives it for good: it can't be added to products any more.
///
/// `POST /v1/entitlements/features/{id}`
///
/// ```
/// use stripe_client::entitlements;
///
/// let feature = entitlements::features::update("feat_123")
///     .name("Example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the entitlements feature.
///
/// # Parameters
///
/// - [`active`](Update::active()): Whether products can get the feature.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`name`](Update::name()): Your own name of the feature.
///
/// # Answer
///
/// [`Feature`](crate::entitlements::Feature).
///
/// [Stripe's reference](https://docs.stripe.com/api/entitlements/features/update)
///
/// Feature: `entitlements`.
#[doc(alias = "PostEntitlementsFeaturesId")]
#[doc(alias = "postentitlementsfeaturesid")]
pub fn update(id: impl Into<rt::Id<Feature>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<Feature>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`entitlements.features.update`](update()).
///
/// `POST /v1/entitlements/features/{id}` (`PostEntitlementsFeaturesId`).
#[doc(alias = "PostEntitlementsFeaturesId")]
#[doc(alias = "postentitlementsfeaturesid")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Whether products can get the feature. An inactive one isn't listed.
    pub fn active<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(2, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(3, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(3), self.1)
    }

    /// Your own name of the feature. Customers don't see it. At most 80 characters.
    pub fn name<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(4, value), self.1)
    }
}

rt::request! {
    Update -> Feature;
    "PostEntitlementsFeaturesId" Post "/v1/entitlements/features/{id}" Form;
    "id" required path: String;
    "active": bool;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "name": String;
}

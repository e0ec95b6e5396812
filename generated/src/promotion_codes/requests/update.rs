// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::promotion_codes::PromotionCode;
use crate::promotion_codes::params::UpdateRestrictions;
use crate::rt;

/// Changes whether a promotion code can be used, its restrictions by currency or its metadata. Code and coupon are fixed.
///
/// `POST /v1/promotion_codes/{promotion_code}`
///
/// ```
/// use stripe_client::promotion_codes;
///
/// let promotion_code = promotion_codes::update("promo_123")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `promotion_code`, in the path: Id of the promotion code.
///
/// # Parameters
///
/// - [`active`](Update::active()): Whether customers can redeem the code.
/// - [`expand`](Update::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](Update::metadata()): Your own keys and values to keep with the object.
/// - [`restrictions`](Update::restrictions()): When the code can be used: from which order total on, and whether only for a first purchase.
///
/// # Answer
///
/// [`PromotionCode`](crate::promotion_codes::PromotionCode).
///
/// # Errors
///
/// The coupon behind it has been deleted or has expired: the code can't be switched on.
///
/// [Stripe's reference](https://docs.stripe.com/api/promotion_codes/update)
///
/// Feature: `promotion_codes`.
#[doc(alias = "PostPromotionCodesPromotionCode")]
#[doc(alias = "postpromotioncodespromotioncode")]
pub fn update(promotion_code: impl Into<rt::Id<PromotionCode>>) -> Update {
    Update(
        Update::default().0.set::<rt::Id<PromotionCode>>(0, promotion_code),
        rt::RequestOptions::default(),
    )
}

/// The request of [`promotion_codes.update`](update()).
///
/// `POST /v1/promotion_codes/{promotion_code}` (`PostPromotionCodesPromotionCode`).
#[doc(alias = "PostPromotionCodesPromotionCode")]
#[doc(alias = "postpromotioncodespromotioncode")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update(rt::Params, rt::RequestOptions);

impl Update {
    /// Whether customers can redeem the code. It can be opened again only while the coupon is valid and nothing else bars it.
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

    /// When the code can be used: from which order total on, and whether only for a first purchase.
    pub fn restrictions<K>(self, value: impl rt::Maybe<UpdateRestrictions, K>) -> Self {
        Self(self.0.maybe::<UpdateRestrictions, K>(4, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PromotionCode>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Update -> PromotionCode;
    "PostPromotionCodesPromotionCode" Post "/v1/promotion_codes/{promotion_code}" Form;
    "promotion_code" required path: String;
    "active": bool;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "restrictions": UpdateRestrictions;
}

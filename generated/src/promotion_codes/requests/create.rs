// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::promotion_codes::PromotionCode;
use crate::promotion_codes::params::CreateRestrictions;
use crate::promotion_codes::params::Promotion;
use crate::rt;

/// Create a promotion code.
///
/// `POST /v1/promotion_codes`
///
/// - `promotion`, in the body: Promotion.
///
/// Feature: `promotion_codes`.
#[doc(alias = "PostPromotionCodes")]
#[doc(alias = "postpromotioncodes")]
pub fn create(promotion: Promotion) -> Create {
    Create(
        Create::default().0.set::<Promotion>(0, promotion),
        rt::RequestOptions::default(),
    )
}

/// The request of [`promotion_codes.create`](create()).
///
/// `POST /v1/promotion_codes` (`PostPromotionCodes`).
#[doc(alias = "PostPromotionCodes")]
#[doc(alias = "postpromotioncodes")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Active.
    pub fn active(self, value: bool) -> Self {
        Self(self.0.set::<bool>(1, value), self.1)
    }

    /// Code. At most 500 characters.
    pub fn code(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(2, value), self.1)
    }

    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(3, value), self.1)
    }

    /// Customer account. At most 5000 characters.
    pub fn customer_account(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(5, value), self.1)
    }

    /// Expires at, in seconds since 1970.
    pub fn expires_at(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(6, value), self.1)
    }

    /// Max redemptions.
    pub fn max_redemptions(self, value: i64) -> Self {
        Self(self.0.set::<i64>(7, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(8, value), self.1)
    }

    /// Restrictions.
    pub fn restrictions(self, value: CreateRestrictions) -> Self {
        Self(self.0.set::<CreateRestrictions>(9, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PromotionCode>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(5, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> PromotionCode;
    "PostPromotionCodes" Post "/v1/promotion_codes" Form;
    "promotion" required: Promotion;
    "active": bool;
    "code": String;
    "customer": String;
    "customer_account": String;
    "expand": Vec<String>;
    "expires_at": i64;
    "max_redemptions": i64;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "restrictions": CreateRestrictions;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
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
pub fn create(promotion: crate::promotion_codes::params::Promotion) -> Create {
    Create {
        promotion,
        ..Default::default()
    }
}
/// The request of [`promotion_codes.create`](create()).
///
/// `POST /v1/promotion_codes` (`PostPromotionCodes`).
#[doc(alias = "PostPromotionCodes")]
#[doc(alias = "postpromotioncodes")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    active: Option<bool>,
    code: Option<String>,
    customer: Option<rt::Id<crate::customers::Customer>>,
    customer_account: Option<String>,
    expand: Option<Vec<String>>,
    expires_at: Option<rt::Timestamp>,
    max_redemptions: Option<i64>,
    metadata: Option<rt::Metadata>,
    promotion: crate::promotion_codes::params::Promotion,
    restrictions: Option<Box<crate::promotion_codes::params::Restrictions>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Active.
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
        self
    }
    /// Code. At most 500 characters.
    pub fn code(mut self, value: impl Into<String>) -> Self {
        self.code = Some(value.into());
        self
    }
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Customer account. At most 5000 characters.
    pub fn customer_account(mut self, value: impl Into<String>) -> Self {
        self.customer_account = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Expires at, in seconds since 1970.
    pub fn expires_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.expires_at = Some(value.into());
        self
    }
    /// Max redemptions.
    pub fn max_redemptions(mut self, value: i64) -> Self {
        self.max_redemptions = Some(value);
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
    /// Restrictions.
    pub fn restrictions(
        mut self,
        value: crate::promotion_codes::params::Restrictions,
    ) -> Self {
        self.restrictions = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::promotion_codes::PromotionCode>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => active "active";
    1 => code "code";
    2 => customer "customer";
    3 => customer_account "customer_account";
    4 => expand "expand";
    5 => expires_at "expires_at";
    6 => max_redemptions "max_redemptions";
    7 => metadata "metadata";
    8 => promotion "promotion" required;
    9 => restrictions "restrictions";
}
rt::request! {
    Create -> crate::promotion_codes::PromotionCode;
    "PostPromotionCodes" Post "/v1/promotion_codes" Form;
}

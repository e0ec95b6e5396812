// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Update a promotion code.
///
/// `POST /v1/promotion_codes/{promotion_code}`
///
/// - `promotion_code`, in the path: Promotion code. At most 5000 characters.
///
/// Feature: `promotion_codes`.
#[doc(alias = "PostPromotionCodesPromotionCode")]
#[doc(alias = "postpromotioncodespromotioncode")]
pub fn update(
    promotion_code: impl Into<rt::Id<crate::promotion_codes::PromotionCode>>,
) -> Update {
    Update {
        promotion_code: promotion_code.into(),
        ..Default::default()
    }
}
/// The request of [`promotion_codes.update`](update()).
///
/// `POST /v1/promotion_codes/{promotion_code}` (`PostPromotionCodesPromotionCode`).
#[doc(alias = "PostPromotionCodesPromotionCode")]
#[doc(alias = "postpromotioncodespromotioncode")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Update {
    promotion_code: rt::Id<crate::promotion_codes::PromotionCode>,
    active: Option<bool>,
    expand: Option<Vec<String>>,
    metadata: rt::Clearable<rt::Metadata>,
    restrictions: Option<Box<crate::promotion_codes::params::UpdateRestrictions>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Update {
    /// Active.
    pub fn active(mut self, value: bool) -> Self {
        self.active = Some(value);
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
    /// Restrictions.
    pub fn restrictions(
        mut self,
        value: crate::promotion_codes::params::UpdateRestrictions,
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
    Update;
    0 => promotion_code "promotion_code" required path;
    1 => active "active";
    2 => expand "expand";
    3 => metadata "metadata" clearable;
    4 => restrictions "restrictions";
}
rt::request! {
    Update -> crate::promotion_codes::PromotionCode;
    "PostPromotionCodesPromotionCode" Post "/v1/promotion_codes/{promotion_code}" Form;
}

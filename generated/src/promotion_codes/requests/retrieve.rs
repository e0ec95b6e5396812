// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Retrieve a promotion code.
///
/// `GET /v1/promotion_codes/{promotion_code}`
///
/// - `promotion_code`, in the path: Promotion code. At most 5000 characters.
///
/// Feature: `promotion_codes`.
#[doc(alias = "GetPromotionCodesPromotionCode")]
#[doc(alias = "getpromotioncodespromotioncode")]
pub fn retrieve(
    promotion_code: impl Into<rt::Id<crate::promotion_codes::PromotionCode>>,
) -> Retrieve {
    Retrieve {
        promotion_code: promotion_code.into(),
        ..Default::default()
    }
}
/// The request of [`promotion_codes.retrieve`](retrieve()).
///
/// `GET /v1/promotion_codes/{promotion_code}` (`GetPromotionCodesPromotionCode`).
#[doc(alias = "GetPromotionCodesPromotionCode")]
#[doc(alias = "getpromotioncodespromotioncode")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve {
    promotion_code: rt::Id<crate::promotion_codes::PromotionCode>,
    expand: Option<Vec<String>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
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
    Retrieve;
    0 => promotion_code "promotion_code" required path;
    1 => expand "expand" query;
}
rt::request! {
    Retrieve -> crate::promotion_codes::PromotionCode;
    "GetPromotionCodesPromotionCode" Get "/v1/promotion_codes/{promotion_code}" Query;
}
impl rt::Retrieve for crate::promotion_codes::PromotionCode {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

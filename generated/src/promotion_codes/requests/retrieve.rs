// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::promotion_codes::PromotionCode;
use crate::rt;

/// Fetches a promotion code by its id. [`promotion_codes.list`](crate::promotion_codes::list()) finds one by what the customer typed.
///
/// `GET /v1/promotion_codes/{promotion_code}`
///
/// ```
/// use stripe_client::promotion_codes;
///
/// let promotion_code = promotion_codes::retrieve("promo_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `promotion_code`, in the path: Id of the promotion code.
///
/// # Parameters
///
/// - [`expand`](Retrieve::expand()): Which references come back as objects instead of ids, by their paths in the answer.
///
/// # Answer
///
/// [`PromotionCode`](crate::promotion_codes::PromotionCode).
///
/// [Stripe's reference](https://docs.stripe.com/api/promotion_codes/retrieve)
///
/// Feature: `promotion_codes`.
#[doc(alias = "GetPromotionCodesPromotionCode")]
#[doc(alias = "getpromotioncodespromotioncode")]
pub fn retrieve(promotion_code: impl Into<rt::Id<PromotionCode>>) -> Retrieve {
    Retrieve(
        Retrieve::default().0.set::<rt::Id<PromotionCode>>(0, promotion_code),
        rt::RequestOptions::default(),
    )
}

/// The request of [`promotion_codes.retrieve`](retrieve()).
///
/// `GET /v1/promotion_codes/{promotion_code}` (`GetPromotionCodesPromotionCode`).
#[doc(alias = "GetPromotionCodesPromotionCode")]
#[doc(alias = "getpromotioncodespromotioncode")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Retrieve(rt::Params, rt::RequestOptions);

impl Retrieve {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PromotionCode>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

impl rt::Retrieve for PromotionCode {
    type Request = Retrieve;
    fn retrieve(id: rt::Id<Self>) -> Retrieve {
        retrieve(id)
    }
}

rt::request! {
    Retrieve -> PromotionCode;
    "GetPromotionCodesPromotionCode" Get "/v1/promotion_codes/{promotion_code}" Query;
    "promotion_code" required path: String;
    "expand" query: Vec<String>;
}

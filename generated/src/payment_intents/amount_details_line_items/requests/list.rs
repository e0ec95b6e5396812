// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_intents::PaymentIntent;
use crate::payment_intents::PaymentIntentAmountDetailsLineItem;
use crate::rt;

/// List all PaymentIntent LineItems.
///
/// `GET /v1/payment_intents/{intent}/amount_details_line_items`
///
/// - `intent`, in the path: Intent. At most 5000 characters.
///
/// Feature: `payment_intents`.
#[doc(alias = "GetPaymentIntentsIntentAmountDetailsLineItems")]
#[doc(alias = "getpaymentintentsintentamountdetailslineitems")]
pub fn list(intent: impl Into<rt::Id<PaymentIntent>>) -> List {
    List(
        List::default().0.set::<rt::Id<PaymentIntent>>(0, intent),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_intents.amount_details_line_items.list`](list()).
///
/// `GET /v1/payment_intents/{intent}/amount_details_line_items` (`GetPaymentIntentsIntentAmountDetailsLineItems`).
#[doc(alias = "GetPaymentIntentsIntentAmountDetailsLineItems")]
#[doc(alias = "getpaymentintentsintentamountdetailslineitems")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// Ending before. At most 5000 characters.
    pub fn ending_before(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Limit.
    pub fn limit(self, value: i64) -> Self {
        Self(self.0.set::<i64>(3, value), self.1)
    }

    /// Starting after. At most 5000 characters.
    pub fn starting_after(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(4, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<rt::List<PaymentIntentAmountDetailsLineItem>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<PaymentIntentAmountDetailsLineItem>;
    "GetPaymentIntentsIntentAmountDetailsLineItems" Get "/v1/payment_intents/{intent}/amount_details_line_items" Query;
    "intent" required path: String;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "starting_after" query: String;
}

rt::list! {
    List -> PaymentIntentAmountDetailsLineItem;
}

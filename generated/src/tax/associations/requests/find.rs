// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Find a Tax Association.
///
/// `GET /v1/tax/associations/find`
///
/// - `payment_intent`, in the query: Payment intent. At most 5000 characters.
///
/// Feature: `tax`.
#[doc(alias = "GetTaxAssociationsFind")]
#[doc(alias = "gettaxassociationsfind")]
pub fn find(
    payment_intent: impl Into<rt::Id<crate::payment_intents::PaymentIntent>>,
) -> Find {
    Find {
        payment_intent: payment_intent.into(),
        ..Default::default()
    }
}
/// The request of [`tax.associations.find`](find()).
///
/// `GET /v1/tax/associations/find` (`GetTaxAssociationsFind`).
#[doc(alias = "GetTaxAssociationsFind")]
#[doc(alias = "gettaxassociationsfind")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Find {
    expand: Option<Vec<String>>,
    payment_intent: rt::Id<crate::payment_intents::PaymentIntent>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Find {
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
}
rt::record! {
    Find;
    0 => expand "expand" query;
    1 => payment_intent "payment_intent" required query;
}
rt::request! {
    Find -> crate::tax::Association;
    "GetTaxAssociationsFind" Get "/v1/tax/associations/find" Query;
}

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Create a credit note.
///
/// `POST /v1/credit_notes`
///
/// - `invoice`, in the body: Invoice. At most 5000 characters.
///
/// Feature: `credit_notes`.
#[doc(alias = "PostCreditNotes")]
#[doc(alias = "postcreditnotes")]
pub fn create(invoice: impl Into<rt::Id<crate::invoices::Invoice>>) -> Create {
    Create {
        invoice: invoice.into(),
        ..Default::default()
    }
}
/// The request of [`credit_notes.create`](create()).
///
/// `POST /v1/credit_notes` (`PostCreditNotes`).
#[doc(alias = "PostCreditNotes")]
#[doc(alias = "postcreditnotes")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    amount: Option<i64>,
    credit_amount: Option<i64>,
    effective_at: Option<rt::Timestamp>,
    email_type: Option<crate::credit_notes::params::EmailType>,
    expand: Option<Vec<String>>,
    invoice: rt::Id<crate::invoices::Invoice>,
    lines: Option<Vec<crate::credit_notes::params::Line>>,
    memo: Option<String>,
    metadata: Option<rt::Metadata>,
    out_of_band_amount: Option<i64>,
    reason: Option<crate::credit_notes::CreditNoteReason>,
    refund_amount: Option<i64>,
    refunds: Option<Vec<crate::credit_notes::params::Refund>>,
    shipping_cost: Option<Box<crate::credit_notes::params::ShippingCost>>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Amount, in the currency's smallest unit.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }
    /// Credit amount, in the currency's smallest unit.
    pub fn credit_amount(mut self, value: i64) -> Self {
        self.credit_amount = Some(value);
        self
    }
    /// Effective at, in seconds since 1970.
    pub fn effective_at(mut self, value: impl Into<rt::Timestamp>) -> Self {
        self.effective_at = Some(value.into());
        self
    }
    /// Email type. `credit_note` or `none`.
    pub fn email_type(mut self, value: crate::credit_notes::params::EmailType) -> Self {
        self.email_type = Some(value);
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Lines.
    pub fn lines(
        mut self,
        value: impl IntoIterator<Item = crate::credit_notes::params::Line>,
    ) -> Self {
        self.lines = Some(value.into_iter().collect());
        self
    }
    /// Memo. At most 5000 characters.
    pub fn memo(mut self, value: impl Into<String>) -> Self {
        self.memo = Some(value.into());
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
    /// Out of band amount, in the currency's smallest unit.
    pub fn out_of_band_amount(mut self, value: i64) -> Self {
        self.out_of_band_amount = Some(value);
        self
    }
    /// Reason. `duplicate`, `fraudulent`, `order_change` or `product_unsatisfactory`.
    pub fn reason(mut self, value: crate::credit_notes::CreditNoteReason) -> Self {
        self.reason = Some(value);
        self
    }
    /// Refund amount, in the currency's smallest unit.
    pub fn refund_amount(mut self, value: i64) -> Self {
        self.refund_amount = Some(value);
        self
    }
    /// Refunds.
    pub fn refunds(
        mut self,
        value: impl IntoIterator<Item = crate::credit_notes::params::Refund>,
    ) -> Self {
        self.refunds = Some(value.into_iter().collect());
        self
    }
    /// Shipping cost.
    pub fn shipping_cost(
        mut self,
        value: crate::credit_notes::params::ShippingCost,
    ) -> Self {
        self.shipping_cost = Some(Box::new(value));
        self
    }
    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        mut self,
        path: impl FnOnce(
            crate::ExpandPath<crate::credit_notes::CreditNote>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        self.expand.get_or_insert_default().push(path(Default::default()).into());
        self
    }
}
rt::record! {
    Create;
    0 => amount "amount";
    1 => credit_amount "credit_amount";
    2 => effective_at "effective_at";
    3 => email_type "email_type";
    4 => expand "expand";
    5 => invoice "invoice" required;
    6 => lines "lines";
    7 => memo "memo";
    8 => metadata "metadata";
    9 => out_of_band_amount "out_of_band_amount";
    10 => reason "reason";
    11 => refund_amount "refund_amount";
    12 => refunds "refunds";
    13 => shipping_cost "shipping_cost";
}
rt::request! {
    Create -> crate::credit_notes::CreditNote;
    "PostCreditNotes" Post "/v1/credit_notes" Form;
}

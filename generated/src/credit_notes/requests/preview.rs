// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::credit_notes::CreditNote;
use crate::credit_notes::CreditNoteReason;
use crate::credit_notes::params::EmailType;
use crate::credit_notes::params::Line;
use crate::credit_notes::params::Refund;
use crate::credit_notes::params::ShippingCost;
use crate::invoices::Invoice;
use crate::rt;

/// Preview a credit note.
///
/// `GET /v1/credit_notes/preview`
///
/// - `invoice`, in the query: Invoice. At most 5000 characters.
///
/// Feature: `credit_notes`.
#[doc(alias = "GetCreditNotesPreview")]
#[doc(alias = "getcreditnotespreview")]
pub fn preview(invoice: impl Into<rt::Id<Invoice>>) -> Preview {
    Preview(
        Preview::default().0.set::<rt::Id<Invoice>>(0, invoice),
        rt::RequestOptions::default(),
    )
}

/// The request of [`credit_notes.preview`](preview()).
///
/// `GET /v1/credit_notes/preview` (`GetCreditNotesPreview`).
#[doc(alias = "GetCreditNotesPreview")]
#[doc(alias = "getcreditnotespreview")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Preview(rt::Params, rt::RequestOptions);

impl Preview {
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value), self.1)
    }

    /// Credit amount, in the currency's smallest unit.
    pub fn credit_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(2, value), self.1)
    }

    /// Effective at, in seconds since 1970.
    pub fn effective_at(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(3, value), self.1)
    }

    /// Email type. `credit_note` or `none`.
    pub fn email_type(self, value: EmailType) -> Self {
        Self(self.0.set::<EmailType>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(5, value), self.1)
    }

    /// Lines. An empty list is not sent. A second call replaces the first.
    pub fn lines(self, value: impl IntoIterator<Item = Line>) -> Self {
        Self(self.0.set_list::<Line>(6, value), self.1)
    }

    /// Memo. At most 5000 characters.
    pub fn memo(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(7, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(8, value), self.1)
    }

    /// Out of band amount, in the currency's smallest unit.
    pub fn out_of_band_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(9, value), self.1)
    }

    /// Reason. `duplicate`, `fraudulent`, `order_change` or `product_unsatisfactory`.
    pub fn reason(self, value: CreditNoteReason) -> Self {
        Self(self.0.set::<CreditNoteReason>(10, value), self.1)
    }

    /// Refund amount, in the currency's smallest unit.
    pub fn refund_amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(11, value), self.1)
    }

    /// Refunds. An empty list is not sent. A second call replaces the first.
    pub fn refunds(self, value: impl IntoIterator<Item = Refund>) -> Self {
        Self(self.0.set_list::<Refund>(12, value), self.1)
    }

    /// Shipping cost.
    pub fn shipping_cost(self, value: ShippingCost) -> Self {
        Self(self.0.set::<ShippingCost>(13, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<CreditNote>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(5, path(Default::default())), self.1)
    }
}

rt::request! {
    Preview -> CreditNote;
    "GetCreditNotesPreview" Get "/v1/credit_notes/preview" Query;
    "invoice" required query: String;
    "amount" query: i64;
    "credit_amount" query: i64;
    "effective_at" query: i64;
    "email_type" query: EmailType;
    "expand" query: Vec<String>;
    "lines" query: Vec<Line>;
    "memo" query: String;
    "metadata" query: std::collections::BTreeMap<String, rt::Clearable<String>>;
    "out_of_band_amount" query: i64;
    "reason" query: CreditNoteReason;
    "refund_amount" query: i64;
    "refunds" query: Vec<Refund>;
    "shipping_cost" query: ShippingCost;
}

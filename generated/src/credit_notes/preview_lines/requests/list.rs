// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::credit_notes::CreditNoteLineItem;
use crate::credit_notes::CreditNoteReason;
use crate::credit_notes::params::EmailType;
use crate::credit_notes::params::Line;
use crate::credit_notes::params::Refund;
use crate::credit_notes::params::ShippingCost;
use crate::invoices::Invoice;
use crate::rt;

/// Lists all lines that [`credit_notes.preview`](crate::credit_notes::preview()) computes. Nothing is credited.
///
/// `GET /v1/credit_notes/preview/lines`
///
/// ```
/// use stripe_client::credit_notes;
///
/// let page = credit_notes::preview_lines::list("in_123")
///     .amount(2000)
///     .limit(10)
///     .reason(credit_notes::CreditNoteReason::Duplicate)
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `invoice`, in the query: Id of the finalized invoice to correct.
///
/// # Parameters
///
/// - [`amount`](List::amount()): What the credit note is worth in all, in the smallest currency unit.
/// - [`credit_amount`](List::credit_amount()): How much of it becomes credit that lowers the customer's next invoice, in the smallest currency unit.
/// - [`effective_at`](List::effective_at()): When the credit note would take effect, which its PDF shows as date of issue.
/// - [`email_type`](List::email_type()): Whether Stripe sends the credit note to the customer by email (`credit_note`, as it is if left out) or not (`none`).
/// - [`ending_before`](List::ending_before()): Id of the first object of the page after: the page ends before it.
/// - [`expand`](List::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`limit`](List::limit()): How many objects a page holds, from 1 to 100, and 10 if left out.
/// - [`lines`](List::lines()): What to credit, line by line.
/// - [`memo`](List::memo()): What the credit note's PDF says to the customer.
/// - [`metadata`](List::metadata()): Your own keys and values to keep with the object.
/// - [`out_of_band_amount`](List::out_of_band_amount()): What you give back outside of Stripe, in the smallest currency unit.
/// - [`reason`](List::reason()): Why there is a credit note, for your records.
/// - [`refund_amount`](List::refund_amount()): How much to refund of the invoice's charge, in the smallest currency unit.
/// - [`refunds`](List::refunds()): Refunds that you made already, and that belong to the credit note.
/// - [`shipping_cost`](List::shipping_cost()): Credits the invoice's shipping cost, named by its shipping rate.
/// - [`starting_after`](List::starting_after()): Id of the last object of the page before: the page begins behind it.
///
/// # Answer
///
/// A page of [`CreditNoteLineItem`](crate::credit_notes::CreditNoteLineItem).
///
/// [Stripe's reference](https://docs.stripe.com/api/credit_notes/preview/lines)
///
/// Feature: `credit_notes`.
#[doc(alias = "GetCreditNotesPreviewLines")]
#[doc(alias = "getcreditnotespreviewlines")]
pub fn list(invoice: impl Into<rt::Id<Invoice>>) -> List {
    List(
        List::default().0.set::<rt::Id<Invoice>>(0, invoice),
        rt::RequestOptions::default(),
    )
}

/// The request of [`credit_notes.preview_lines.list`](list()).
///
/// `GET /v1/credit_notes/preview/lines` (`GetCreditNotesPreviewLines`).
#[doc(alias = "GetCreditNotesPreviewLines")]
#[doc(alias = "getcreditnotespreviewlines")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct List(rt::Params, rt::RequestOptions);

impl List {
    /// What the credit note is worth in all, in the smallest currency unit. One of `amount`, [`lines`](Self::lines()) and [`shipping_cost`](Self::shipping_cost()) is required.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// How much of it becomes credit that lowers the customer's next invoice, in the smallest currency unit.
    pub fn credit_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value), self.1)
    }

    /// When the credit note would take effect, which its PDF shows as date of issue. Now if left out. In seconds since 1970.
    pub fn effective_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(3, value), self.1)
    }

    /// Whether Stripe sends the credit note to the customer by email (`credit_note`, as it is if left out) or not (`none`).
    pub fn email_type<K>(self, value: impl rt::Maybe<EmailType, K>) -> Self {
        Self(self.0.maybe::<EmailType, K>(4, value), self.1)
    }

    /// Id of the first object of the page after: the page ends before it.
    pub fn ending_before<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(5, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(6, value), self.1)
    }

    /// How many objects a page holds, from 1 to 100, and 10 if left out.
    pub fn limit(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(7, value), self.1)
    }

    /// What to credit, line by line. One of this, [`amount`](Self::amount()) and [`shipping_cost`](Self::shipping_cost()) is required. An empty list is not sent. A second call replaces the first.
    pub fn lines<K>(self, value: impl rt::MaybeList<Line, K>) -> Self {
        Self(self.0.maybe_list::<Line, K>(8, value), self.1)
    }

    /// What the credit note's PDF says to the customer.
    pub fn memo<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(9, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(10, value), self.1)
    }

    /// What you give back outside of Stripe, in the smallest currency unit.
    pub fn out_of_band_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(11, value), self.1)
    }

    /// Why there is a credit note, for your records. `duplicate`, `fraudulent`, `order_change` or `product_unsatisfactory`.
    pub fn reason<K>(self, value: impl rt::Maybe<CreditNoteReason, K>) -> Self {
        Self(self.0.maybe::<CreditNoteReason, K>(12, value), self.1)
    }

    /// How much to refund of the invoice's charge, in the smallest currency unit. A refund is made for it.
    pub fn refund_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(13, value), self.1)
    }

    /// Refunds that you made already, and that belong to the credit note. An empty list is not sent. A second call replaces the first.
    pub fn refunds<K>(self, value: impl rt::MaybeList<Refund, K>) -> Self {
        Self(self.0.maybe_list::<Refund, K>(14, value), self.1)
    }

    /// Credits the invoice's shipping cost, named by its shipping rate. Either this, `amount` or `lines` is required.
    pub fn shipping_cost<K>(self, value: impl rt::Maybe<ShippingCost, K>) -> Self {
        Self(self.0.maybe::<ShippingCost, K>(15, value), self.1)
    }

    /// Id of the last object of the page before: the page begins behind it.
    pub fn starting_after<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(16, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(
            crate::ExpandPath<rt::List<CreditNoteLineItem>>,
        ) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(6, path(Default::default())), self.1)
    }
}

rt::request! {
    List -> rt::List<CreditNoteLineItem>;
    "GetCreditNotesPreviewLines" Get "/v1/credit_notes/preview/lines" Query;
    "invoice" required query: String;
    "amount" query: i64;
    "credit_amount" query: i64;
    "effective_at" query: i64;
    "email_type" query: EmailType;
    "ending_before" query: String;
    "expand" query: Vec<String>;
    "limit" query: i64;
    "lines" query: Vec<Line>;
    "memo" query: String;
    "metadata" query: std::collections::BTreeMap<String, rt::Clearable<String>>;
    "out_of_band_amount" query: i64;
    "reason" query: CreditNoteReason;
    "refund_amount" query: i64;
    "refunds" query: Vec<Refund>;
    "shipping_cost" query: ShippingCost;
    "starting_after" query: String;
}

rt::list! {
    List -> CreditNoteLineItem;
}

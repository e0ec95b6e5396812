// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::credit_notes::CreditNote;
use crate::credit_notes::CreditNoteReason;
use crate::credit_notes::params::EmailType;
use crate::credit_notes::params::Line;
use crate::credit_notes::params::Refund;
use crate::credit_notes::params::ShippingCost;
use crate::invoices::Invoice;
use crate::rt;

/// Credits a finalized invoice: what is unpaid is lowered first, what is beyond that goes back. It goes back as a refund, as credit on the customer's balance, or outside of Stripe, and these parts must add up to it. An invoice can have several credit notes.
///
/// `POST /v1/credit_notes`
///
/// ```
/// use stripe_client::credit_notes;
///
/// let credit_note = credit_notes::create("in_123")
///     .amount(2000)
///     .reason(credit_notes::CreditNoteReason::Duplicate)
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `invoice`, in the body: Id of the finalized invoice to correct.
///
/// # Parameters
///
/// - [`amount`](Create::amount()): What the credit note is worth in all, in the smallest currency unit.
/// - [`credit_amount`](Create::credit_amount()): How much of it becomes credit that lowers the customer's next invoice, in the smallest currency unit.
/// - [`effective_at`](Create::effective_at()): When the credit note takes effect, which its PDF shows as date of issue.
/// - [`email_type`](Create::email_type()): Whether Stripe sends the credit note to the customer by email (`credit_note`, as it is if left out) or not (`none`).
/// - [`expand`](Create::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`lines`](Create::lines()): What to credit, line by line.
/// - [`memo`](Create::memo()): What the credit note's PDF says to the customer.
/// - [`metadata`](Create::metadata()): Your own keys and values to keep with the object.
/// - [`out_of_band_amount`](Create::out_of_band_amount()): What you give back outside of Stripe, in the smallest currency unit.
/// - [`reason`](Create::reason()): Why there is a credit note, for your records.
/// - [`refund_amount`](Create::refund_amount()): How much to refund of the invoice's charge, in the smallest currency unit.
/// - [`refunds`](Create::refunds()): Refunds that you made already, and that belong to the credit note.
/// - [`shipping_cost`](Create::shipping_cost()): Credits the invoice's shipping cost, named by its shipping rate.
///
/// # Answer
///
/// [`CreditNote`](crate::credit_notes::CreditNote).
///
/// # Errors
///
/// The invoice is a draft or void, the credit exceeds it, or the parts don't add up.
///
/// # What follows
///
/// [`credit_notes.preview`](crate::credit_notes::preview()) shows the amounts beforehand.
///
/// [Stripe's reference](https://docs.stripe.com/api/credit_notes/create)
///
/// Feature: `credit_notes`.
#[doc(alias = "PostCreditNotes")]
#[doc(alias = "postcreditnotes")]
pub fn create(invoice: impl Into<rt::Id<Invoice>>) -> Create {
    Create(
        Create::default().0.set::<rt::Id<Invoice>>(0, invoice),
        rt::RequestOptions::default(),
    )
}

/// The request of [`credit_notes.create`](create()).
///
/// `POST /v1/credit_notes` (`PostCreditNotes`).
#[doc(alias = "PostCreditNotes")]
#[doc(alias = "postcreditnotes")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// What the credit note is worth in all, in the smallest currency unit. One of `amount`, [`lines`](Self::lines()) and [`shipping_cost`](Self::shipping_cost()) is required.
    pub fn amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(1, value), self.1)
    }

    /// How much of it becomes credit that lowers the customer's next invoice, in the smallest currency unit.
    pub fn credit_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(2, value), self.1)
    }

    /// When the credit note takes effect, which its PDF shows as date of issue. When it is made if left out. In seconds since 1970.
    pub fn effective_at<K>(self, value: impl rt::Maybe<rt::Timestamp, K>) -> Self {
        Self(self.0.maybe::<rt::Timestamp, K>(3, value), self.1)
    }

    /// Whether Stripe sends the credit note to the customer by email (`credit_note`, as it is if left out) or not (`none`).
    pub fn email_type<K>(self, value: impl rt::Maybe<EmailType, K>) -> Self {
        Self(self.0.maybe::<EmailType, K>(4, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(5, value), self.1)
    }

    /// What to credit, line by line. One of this, [`amount`](Self::amount()) and [`shipping_cost`](Self::shipping_cost()) is required. An empty list says that there are none. A second call replaces the first.
    pub fn lines<K>(self, value: impl rt::MaybeList<Line, K>) -> Self {
        Self(self.0.maybe_list::<Line, K>(6, value), self.1)
    }

    /// What the credit note's PDF says to the customer.
    pub fn memo<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(8, value), self.1)
    }

    /// What you give back outside of Stripe, in the smallest currency unit.
    pub fn out_of_band_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(9, value), self.1)
    }

    /// Why there is a credit note, for your records. `duplicate`, `fraudulent`, `order_change` or `product_unsatisfactory`.
    pub fn reason<K>(self, value: impl rt::Maybe<CreditNoteReason, K>) -> Self {
        Self(self.0.maybe::<CreditNoteReason, K>(10, value), self.1)
    }

    /// How much to refund of the invoice's charge, in the smallest currency unit. A refund is made for it.
    pub fn refund_amount(self, value: impl Into<Option<i64>>) -> Self {
        Self(self.0.option::<i64>(11, value), self.1)
    }

    /// Refunds that you made already, and that belong to the credit note. An empty list says that there are none. A second call replaces the first.
    pub fn refunds<K>(self, value: impl rt::MaybeList<Refund, K>) -> Self {
        Self(self.0.maybe_list::<Refund, K>(12, value), self.1)
    }

    /// Credits the invoice's shipping cost, named by its shipping rate. Either this, `amount` or `lines` is required.
    pub fn shipping_cost<K>(self, value: impl rt::Maybe<ShippingCost, K>) -> Self {
        Self(self.0.maybe::<ShippingCost, K>(13, value), self.1)
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
    Create -> CreditNote;
    "PostCreditNotes" Post "/v1/credit_notes" Form;
    "invoice" required: String;
    "amount": i64;
    "credit_amount": i64;
    "effective_at": i64;
    "email_type": EmailType;
    "expand": Vec<String>;
    "lines": Vec<Line>;
    "memo": String;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
    "out_of_band_amount": i64;
    "reason": CreditNoteReason;
    "refund_amount": i64;
    "refunds": Vec<Refund>;
    "shipping_cost": ShippingCost;
}

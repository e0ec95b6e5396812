// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::invoices::Invoice;
use crate::mandates::Mandate;
use crate::payment_methods::PaymentMethod;
use crate::rt;

/// Tries to collect an invoice now, or marks it as paid outside of Stripe. The default payment method is used unless you give one, and a draft is finalized first.
///
/// `POST /v1/invoices/{invoice}/pay`
///
/// ```
/// use stripe_client::invoices;
///
/// let invoice = invoices::pay("in_123").payment_method("pm_123").send(&client).await?;
/// ```
///
/// # Arguments
///
/// - `invoice`, in the path: Id of the invoice.
///
/// # Parameters
///
/// - [`expand`](Pay::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`forgive`](Pay::forgive()): Whether the invoice may be paid with less than it asks: all that the source holds is taken, the rest is let go.
/// - [`mandate`](Pay::mandate()): Id of the [mandate](crate::mandates::Mandate) that allows the payment.
/// - [`off_session`](Pay::off_session()): Whether the customer is away while the payment is tried.
/// - [`paid_out_of_band`](Pay::paid_out_of_band()): Whether the invoice was paid outside of Stripe: it is marked as paid, and nothing is charged.
/// - [`payment_method`](Pay::payment_method()): Id of the [payment method](crate::payment_methods::PaymentMethod) to charge.
/// - [`source`](Pay::source()): Id of a saved source that pays.
///
/// # Answer
///
/// [`Invoice`](crate::invoices::Invoice).
///
/// # Errors
///
/// The payment is declined or needs the customer's authentication, or the invoice is paid or void.
///
/// [Stripe's reference](https://docs.stripe.com/api/invoices/pay)
///
/// Feature: `invoices`.
#[doc(alias = "PostInvoicesInvoicePay")]
#[doc(alias = "postinvoicesinvoicepay")]
pub fn pay(invoice: impl Into<rt::Id<Invoice>>) -> Pay {
    Pay(
        Pay::default().0.set::<rt::Id<Invoice>>(0, invoice),
        rt::RequestOptions::default(),
    )
}

/// The request of [`invoices.pay`](pay()).
///
/// `POST /v1/invoices/{invoice}/pay` (`PostInvoicesInvoicePay`).
#[doc(alias = "PostInvoicesInvoicePay")]
#[doc(alias = "postinvoicesinvoicepay")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Pay(rt::Params, rt::RequestOptions);

impl Pay {
    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(1, value), self.1)
    }

    /// Whether the invoice may be paid with less than it asks: all that the source holds is taken, the rest is let go. False if left out, and then too little on the source makes the payment fail.
    pub fn forgive<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(2, value), self.1)
    }

    /// Id of the [mandate](crate::mandates::Mandate) that allows the payment. It must be for the payment method that pays, the given one or the invoice's default.
    pub fn mandate<K>(self, value: impl rt::Maybe<rt::Id<Mandate>, K>) -> Self {
        Self(self.0.maybe::<rt::Id<Mandate>, K>(3, value), self.1)
    }

    /// Clears `mandate`.
    pub fn clear_mandate(self) -> Self {
        Self(self.0.clear(3), self.1)
    }

    /// Whether the customer is away while the payment is tried. True if left out: they can't be asked to authenticate.
    pub fn off_session<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(4, value), self.1)
    }

    /// Whether the invoice was paid outside of Stripe: it is marked as paid, and nothing is charged.
    pub fn paid_out_of_band<K>(self, value: impl rt::Maybe<bool, K>) -> Self {
        Self(self.0.maybe::<bool, K>(5, value), self.1)
    }

    /// Id of the [payment method](crate::payment_methods::PaymentMethod) to charge. It must be attached to the customer.
    pub fn payment_method<K>(
        self,
        value: impl rt::Maybe<rt::Id<PaymentMethod>, K>,
    ) -> Self {
        Self(self.0.maybe::<rt::Id<PaymentMethod>, K>(6, value), self.1)
    }

    /// Id of a saved source that pays. It must be one of the invoice's customer.
    pub fn source<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(7, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<Invoice>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(1, path(Default::default())), self.1)
    }
}

rt::request! {
    Pay -> Invoice;
    "PostInvoicesInvoicePay" Post "/v1/invoices/{invoice}/pay" Form;
    "invoice" required path: String;
    "expand": Vec<String>;
    "forgive": bool;
    "mandate": rt::Clearable<String>;
    "off_session": bool;
    "paid_out_of_band": bool;
    "payment_method": String;
    "source": String;
}

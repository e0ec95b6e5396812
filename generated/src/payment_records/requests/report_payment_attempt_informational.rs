// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::payment_records::PaymentRecord;
use crate::payment_records::params::CustomerDetails;
use crate::payment_records::params::ShippingDetails;
use crate::rt;

/// Adds to a payment on record what came to be known later: customer, description, shipping. Its course stays.
///
/// `POST /v1/payment_records/{id}/report_payment_attempt_informational`
///
/// ```
/// use stripe_client::payment_records;
///
/// let payment_record = payment_records::report_payment_attempt_informational("pr_123")
///     .description("An example")
///     .metadata([("order_id", "1001")])
///     .send(&client)
///     .await?;
/// ```
///
/// # Arguments
///
/// - `id`, in the path: Id of the payment record.
///
/// # Parameters
///
/// - [`customer_details`](ReportPaymentAttemptInformational::customer_details()): Who pays: the customer's id, name, email and phone, as far as they are known.
/// - [`description`](ReportPaymentAttemptInformational::description()): A text of your own, kept with the object.
/// - [`expand`](ReportPaymentAttemptInformational::expand()): Which references come back as objects instead of ids, by their paths in the answer.
/// - [`metadata`](ReportPaymentAttemptInformational::metadata()): Your own keys and values to keep with the object.
/// - [`shipping_details`](ReportPaymentAttemptInformational::shipping_details()): Where and to whom the goods of this payment are sent.
///
/// # Answer
///
/// [`PaymentRecord`](crate::payment_records::PaymentRecord).
///
/// [Stripe's reference](https://docs.stripe.com/api/payment_records/report_payment_attempt_informational)
///
/// Feature: `payment_records`.
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttemptInformational")]
#[doc(alias = "postpaymentrecordsidreportpaymentattemptinformational")]
pub fn report_payment_attempt_informational(
    id: impl Into<rt::Id<PaymentRecord>>,
) -> ReportPaymentAttemptInformational {
    ReportPaymentAttemptInformational(
        ReportPaymentAttemptInformational::default()
            .0
            .set::<rt::Id<PaymentRecord>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`payment_records.report_payment_attempt_informational`](report_payment_attempt_informational()).
///
/// `POST /v1/payment_records/{id}/report_payment_attempt_informational` (`PostPaymentRecordsIdReportPaymentAttemptInformational`).
#[doc(alias = "PostPaymentRecordsIdReportPaymentAttemptInformational")]
#[doc(alias = "postpaymentrecordsidreportpaymentattemptinformational")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct ReportPaymentAttemptInformational(rt::Params, rt::RequestOptions);

impl ReportPaymentAttemptInformational {
    /// Who pays: the customer's id, name, email and phone, as far as they are known.
    pub fn customer_details<K>(self, value: impl rt::Maybe<CustomerDetails, K>) -> Self {
        Self(self.0.maybe::<CustomerDetails, K>(1, value), self.1)
    }

    /// A text of your own, kept with the object. Good to show to people.
    pub fn description<K>(self, value: impl rt::Maybe<String, K>) -> Self {
        Self(self.0.maybe::<String, K>(2, value), self.1)
    }

    /// Clears `description`.
    pub fn clear_description(self) -> Self {
        Self(self.0.clear(2), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand<K>(self, value: impl rt::MaybeList<String, K>) -> Self {
        Self(self.0.maybe_list::<String, K>(3, value), self.1)
    }

    /// Your own keys and values to keep with the object. In an update, keys that aren't named stay, and a key set to an empty text goes. An empty map is not sent: [`clear_metadata`](Self::clear_metadata) removes what is stored. A second call replaces the first.
    pub fn metadata<K>(self, value: impl rt::MaybeMap<String, K>) -> Self {
        Self(self.0.maybe_map::<String, K>(4, value), self.1)
    }

    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(4), self.1)
    }

    /// Where and to whom the goods of this payment are sent.
    pub fn shipping_details<K>(self, value: impl rt::Maybe<ShippingDetails, K>) -> Self {
        Self(self.0.maybe::<ShippingDetails, K>(5, value), self.1)
    }

    /// Clears `shipping_details`.
    pub fn clear_shipping_details(self) -> Self {
        Self(self.0.clear(5), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<PaymentRecord>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(3, path(Default::default())), self.1)
    }
}

rt::request! {
    ReportPaymentAttemptInformational -> PaymentRecord;
    "PostPaymentRecordsIdReportPaymentAttemptInformational" Post "/v1/payment_records/{id}/report_payment_attempt_informational" Form;
    "id" required path: String;
    "customer_details": CustomerDetails;
    "description": rt::Clearable<String>;
    "expand": Vec<String>;
    "metadata": rt::Clearable<std::collections::BTreeMap<String, rt::Clearable<String>>>;
    "shipping_details": rt::Clearable<ShippingDetails>;
}

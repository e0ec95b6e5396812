// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::application_fees::ApplicationFee;
use crate::application_fees::FeeRefund;
use crate::rt;

/// Create an application fee refund.
///
/// `POST /v1/application_fees/{id}/refunds`
///
/// - `id`, in the path: Id. At most 5000 characters.
///
/// Feature: `application_fees`.
#[doc(alias = "PostApplicationFeesIdRefunds")]
#[doc(alias = "postapplicationfeesidrefunds")]
pub fn create(id: impl Into<rt::Id<ApplicationFee>>) -> Create {
    Create(
        Create::default().0.set::<rt::Id<ApplicationFee>>(0, id),
        rt::RequestOptions::default(),
    )
}

/// The request of [`application_fees.refunds.create`](create()).
///
/// `POST /v1/application_fees/{id}/refunds` (`PostApplicationFeesIdRefunds`).
#[doc(alias = "PostApplicationFeesIdRefunds")]
#[doc(alias = "postapplicationfeesidrefunds")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Amount, in the currency's smallest unit.
    pub fn amount(self, value: i64) -> Self {
        Self(self.0.set::<i64>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Metadata. A map with free keys. An empty map is not sent. A second call replaces the first.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(3, value), self.1)
    }

    /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
    pub fn expand_path<T, L>(
        self,
        path: fn(crate::ExpandPath<FeeRefund>) -> crate::ExpandPath<T, L>,
    ) -> Self {
        Self(self.0.push(2, path(Default::default())), self.1)
    }
}

rt::request! {
    Create -> FeeRefund;
    "PostApplicationFeesIdRefunds" Post "/v1/application_fees/{id}/refunds" Form;
    "id" required path: String;
    "amount": i64;
    "expand": Vec<String>;
    "metadata": std::collections::BTreeMap<String, rt::Clearable<String>>;
}

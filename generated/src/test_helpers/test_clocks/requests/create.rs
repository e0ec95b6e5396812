// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::customers::Customer;
use crate::rt;
use crate::test_helpers::TestClock;

/// Create a test clock.
///
/// `POST /v1/test_helpers/test_clocks`
///
/// - `frozen_time`, in the body: Frozen time, in seconds since 1970.
///
/// Feature: `test_helpers`.
#[doc(alias = "PostTestHelpersTestClocks")]
#[doc(alias = "posttesthelperstestclocks")]
pub fn create(frozen_time: impl Into<rt::Timestamp>) -> Create {
    Create(
        Create::default().0.set::<rt::Timestamp>(0, frozen_time),
        rt::RequestOptions::default(),
    )
}

/// The request of [`test_helpers.test_clocks.create`](create()).
///
/// `POST /v1/test_helpers/test_clocks` (`PostTestHelpersTestClocks`).
#[doc(alias = "PostTestHelpersTestClocks")]
#[doc(alias = "posttesthelperstestclocks")]
#[derive(Clone)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create(rt::Params, rt::RequestOptions);

impl Create {
    /// Customer. At most 5000 characters.
    pub fn customer(self, value: impl Into<rt::Id<Customer>>) -> Self {
        Self(self.0.set::<rt::Id<Customer>>(1, value), self.1)
    }

    /// Which references come back as objects instead of ids, by their paths in the answer. An empty list is not sent. A second call replaces the first.
    pub fn expand(self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self(self.0.set_list::<String>(2, value), self.1)
    }

    /// Name. At most 300 characters.
    pub fn name(self, value: impl Into<String>) -> Self {
        Self(self.0.set::<String>(3, value), self.1)
    }
}

rt::request! {
    Create -> TestClock;
    "PostTestHelpersTestClocks" Post "/v1/test_helpers/test_clocks" Form;
    "frozen_time" required: i64;
    "customer": String;
    "expand": Vec<String>;
    "name": String;
}

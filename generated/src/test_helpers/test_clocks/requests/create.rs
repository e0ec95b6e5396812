// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
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
    Create {
        frozen_time: frozen_time.into(),
        ..Default::default()
    }
}
/// The request of [`test_helpers.test_clocks.create`](create()).
///
/// `POST /v1/test_helpers/test_clocks` (`PostTestHelpersTestClocks`).
#[doc(alias = "PostTestHelpersTestClocks")]
#[doc(alias = "posttesthelperstestclocks")]
#[derive(Clone, Default)]
#[must_use = "a request does nothing until it is sent"]
pub struct Create {
    customer: Option<rt::Id<crate::customers::Customer>>,
    expand: Option<Vec<String>>,
    frozen_time: rt::Timestamp,
    name: Option<String>,
    extra: rt::Extra,
    options: rt::RequestOptions,
}
impl Create {
    /// Customer. At most 5000 characters.
    pub fn customer(
        mut self,
        value: impl Into<rt::Id<crate::customers::Customer>>,
    ) -> Self {
        self.customer = Some(value.into());
        self
    }
    /// Which references come back as objects instead of ids, by their paths in the answer.
    pub fn expand(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.expand = Some(value.into_iter().map(|item| item.into()).collect());
        self
    }
    /// Name. At most 300 characters.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}
rt::record! {
    Create;
    0 => customer "customer";
    1 => expand "expand";
    2 => frozen_time "frozen_time" required;
    3 => name "name";
}
rt::request! {
    Create -> crate::test_helpers::TestClock;
    "PostTestHelpersTestClocks" Post "/v1/test_helpers/test_clocks" Form;
}

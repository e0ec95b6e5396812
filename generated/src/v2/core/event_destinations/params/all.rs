// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// The parameters of `amazon_eventbridge`.
///
/// Contract: `#/paths/~1v2~1core~1event_destinations/post/requestBody/content/application~1json/schema/properties/amazon_eventbridge`.
#[derive(Clone, Default)]
#[must_use]
pub struct AmazonEventbridge {
    aws_account_id: String,
    aws_region: String,
    extra: rt::Extra,
}
impl AmazonEventbridge {
    /// With what is required.
    pub fn new(
        aws_account_id: impl Into<String>,
        aws_region: impl Into<String>,
    ) -> Self {
        Self {
            aws_account_id: aws_account_id.into(),
            aws_region: aws_region.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AmazonEventbridge;
    0 => aws_account_id "aws_account_id" required;
    1 => aws_region "aws_region" required;
}
/// The parameters of `azure_event_grid`.
///
/// Contract: `#/paths/~1v2~1core~1event_destinations/post/requestBody/content/application~1json/schema/properties/azure_event_grid`.
#[derive(Clone, Default)]
#[must_use]
pub struct AzureEventGrid {
    azure_region: String,
    azure_resource_group_name: String,
    azure_subscription_id: String,
    extra: rt::Extra,
}
impl AzureEventGrid {
    /// With what is required.
    pub fn new(
        azure_region: impl Into<String>,
        azure_resource_group_name: impl Into<String>,
        azure_subscription_id: impl Into<String>,
    ) -> Self {
        Self {
            azure_region: azure_region.into(),
            azure_resource_group_name: azure_resource_group_name.into(),
            azure_subscription_id: azure_subscription_id.into(),
            ..Default::default()
        }
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(mut self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        self.extra.insert(name.into(), value.into());
        self
    }
}
rt::record! {
    AzureEventGrid;
    0 => azure_region "azure_region" required;
    1 => azure_resource_group_name "azure_resource_group_name" required;
    2 => azure_subscription_id "azure_subscription_id" required;
}
/// The values of `include[]`.
///
/// Contract: `#/paths/~1v2~1core~1event_destinations/post/requestBody/content/application~1json/schema/properties/include/items`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum CreateInclude {
    /// `webhook_endpoint.signing_secret`
    WebhookEndpointSigningSecret,
    /// `webhook_endpoint.url`
    WebhookEndpointUrl,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    CreateInclude;
    0 => WebhookEndpointSigningSecret "webhook_endpoint.signing_secret";
    1 => WebhookEndpointUrl "webhook_endpoint.url";
}
/// The values of `include[]`.
///
/// Contract: `#/paths/~1v2~1core~1event_destinations/get/parameters/0/schema/items`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Include {
    /// `webhook_endpoint.url`
    WebhookEndpointUrl,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Include;
    0 => WebhookEndpointUrl "webhook_endpoint.url";
}
/// Webhook endpoint: the same shape as [`crate::params::AfterCompletionRedirect`].
pub type WebhookEndpoint = crate::params::AfterCompletionRedirect;

// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;

/// Where events go in Amazon EventBridge.
///
/// The parameters of `amazon_eventbridge`.
///
/// Contract: `#/paths/~1v2~1core~1event_destinations/post/requestBody/content/application~1json/schema/properties/amazon_eventbridge`.
#[derive(Clone)]
#[must_use]
pub struct AmazonEventbridge(rt::Params);

impl AmazonEventbridge {
    /// With what is required.
    pub fn new(
        aws_account_id: impl Into<String>,
        aws_region: impl Into<String>,
    ) -> Self {
        AmazonEventbridge(
            AmazonEventbridge::default()
                .0
                .set::<String>(0, aws_account_id)
                .set::<String>(1, aws_region),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// Where events go in Azure Event Grid.
///
/// The parameters of `azure_event_grid`.
///
/// Contract: `#/paths/~1v2~1core~1event_destinations/post/requestBody/content/application~1json/schema/properties/azure_event_grid`.
#[derive(Clone)]
#[must_use]
pub struct AzureEventGrid(rt::Params);

impl AzureEventGrid {
    /// With what is required.
    pub fn new(
        azure_region: impl Into<String>,
        azure_resource_group_name: impl Into<String>,
        azure_subscription_id: impl Into<String>,
    ) -> Self {
        AzureEventGrid(
            AzureEventGrid::default()
                .0
                .set::<String>(0, azure_region)
                .set::<String>(1, azure_resource_group_name)
                .set::<String>(2, azure_subscription_id),
        )
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

/// The values of `include[]`.
///
/// Contract: `#/paths/~1v2~1core~1event_destinations/get/parameters/0/schema/items`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Include {
    /// `webhook_endpoint.signing_secret`: The secret that signatures of events are checked with.
    WebhookEndpointSigningSecret,
    /// `webhook_endpoint.url`: The address that events are sent to.
    WebhookEndpointUrl,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Where the events go, if it is a webhook endpoint.
///
/// The parameters of `webhook_endpoint`.
///
/// Contract: `#/paths/~1v2~1core~1event_destinations/post/requestBody/content/application~1json/schema/properties/webhook_endpoint`.
#[derive(Clone)]
#[must_use]
pub struct WebhookEndpoint(rt::Params);

impl WebhookEndpoint {
    /// With what is required.
    pub fn new(url: impl Into<String>) -> Self {
        WebhookEndpoint(WebhookEndpoint::default().0.set::<String>(0, url))
    }

    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}

rt::params! {
    AmazonEventbridge;
    "aws_account_id" required: String;
    "aws_region" required: String;
}

rt::params! {
    AzureEventGrid;
    "azure_region" required: String;
    "azure_resource_group_name" required: String;
    "azure_subscription_id" required: String;
}

rt::open_enum! {
    Include;
    0 => WebhookEndpointSigningSecret "webhook_endpoint.signing_secret";
    1 => WebhookEndpointUrl "webhook_endpoint.url";
}

rt::params! {
    WebhookEndpoint;
    "url" required: String;
}

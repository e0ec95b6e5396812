// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::EventDestinationType;
use crate::v2::core::EventPayload;

/// The `v2.core.event_destination` object.
///
/// Contract: `#/components/schemas/v2.core.event_destination`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct EventDestination {
    /// Amazon eventbridge.
    pub amazon_eventbridge: Option<Box<EventDestinationAmazonEventbridge>>,
    /// Azure event grid.
    pub azure_event_grid: Option<Box<EventDestinationAzureEventGrid>>,
    /// Created. An RFC 3339 time.
    pub created: rt::DateTime,
    /// Description.
    pub description: String,
    /// Enabled events.
    pub enabled_events: Vec<String>,
    /// Event payload. `snapshot` or `thin`.
    pub event_payload: EventPayload,
    /// Events from.
    pub events_from: Option<Vec<String>>,
    /// Id.
    pub id: rt::Id<EventDestination>,
    /// Livemode.
    pub livemode: bool,
    /// Metadata. A map with free keys.
    pub metadata: Option<rt::Metadata>,
    /// Name.
    pub name: String,
    /// Snapshot api version.
    pub snapshot_api_version: Option<String>,
    /// Status. `disabled` or `enabled`.
    pub status: EventDestinationStatus,
    /// Status details.
    pub status_details: Option<Box<EventDestinationStatusDetails>>,
    /// Type. `amazon_eventbridge`, `azure_event_grid` or `webhook_endpoint`.
    pub r#type: EventDestinationType,
    /// Updated. An RFC 3339 time.
    pub updated: rt::DateTime,
    /// Webhook endpoint.
    pub webhook_endpoint: Option<Box<EventDestinationWebhookEndpoint>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `amazon_eventbridge`.
///
/// Contract: `#/components/schemas/v2.core.event_destination/properties/amazon_eventbridge`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct EventDestinationAmazonEventbridge {
    /// Aws account id.
    pub aws_account_id: String,
    /// Aws event source arn.
    pub aws_event_source_arn: String,
    /// Aws event source status. `active`, `deleted`, `pending` or `unknown`.
    pub aws_event_source_status: EventDestinationAwsEventSourceStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `amazon_eventbridge.aws_event_source_status`.
///
/// Contract: `#/components/schemas/v2.core.event_destination/properties/amazon_eventbridge/properties/aws_event_source_status`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventDestinationAwsEventSourceStatus {
    /// `active`
    Active,
    /// `deleted`
    Deleted,
    /// `pending`
    Pending,
    /// `unknown`
    UnknownValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `azure_event_grid`.
///
/// Contract: `#/components/schemas/v2.core.event_destination/properties/azure_event_grid`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct EventDestinationAzureEventGrid {
    /// Azure partner topic name.
    pub azure_partner_topic_name: String,
    /// Azure partner topic status. `activated`, `deleted`, `never_activated` or `unknown`.
    pub azure_partner_topic_status: EventDestinationAzurePartnerTopicStatus,
    /// Azure region.
    pub azure_region: String,
    /// Azure resource group name.
    pub azure_resource_group_name: String,
    /// Azure subscription id.
    pub azure_subscription_id: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `azure_event_grid.azure_partner_topic_status`.
///
/// Contract: `#/components/schemas/v2.core.event_destination/properties/azure_event_grid/properties/azure_partner_topic_status`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventDestinationAzurePartnerTopicStatus {
    /// `activated`
    Activated,
    /// `deleted`
    Deleted,
    /// `never_activated`
    NeverActivated,
    /// `unknown`
    UnknownValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `status_details.disabled`.
///
/// Contract: `#/components/schemas/v2.core.event_destination/properties/status_details/properties/disabled`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct EventDestinationDisabled {
    /// Reason. `no_aws_event_source_exists`, `no_azure_partner_topic_exists` or `user`.
    pub reason: EventDestinationReason,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The values of `status_details.disabled.reason`.
///
/// Contract: `#/components/schemas/v2.core.event_destination/properties/status_details/properties/disabled/properties/reason`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventDestinationReason {
    /// `no_aws_event_source_exists`
    NoAwsEventSourceExists,
    /// `no_azure_partner_topic_exists`
    NoAzurePartnerTopicExists,
    /// `user`
    User,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The values of `status`.
///
/// Contract: `#/components/schemas/v2.core.event_destination/properties/status`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventDestinationStatus {
    /// `disabled`
    Disabled,
    /// `enabled`
    Enabled,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// The fields of `status_details`.
///
/// Contract: `#/components/schemas/v2.core.event_destination/properties/status_details`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct EventDestinationStatusDetails {
    /// Disabled.
    pub disabled: Option<Box<EventDestinationDisabled>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The fields of `webhook_endpoint`.
///
/// Contract: `#/components/schemas/v2.core.event_destination/properties/webhook_endpoint`.
///
/// Feature: `v2_core`.
#[derive(Default)]
#[non_exhaustive]
pub struct EventDestinationWebhookEndpoint {
    /// Signing secret.
    pub signing_secret: Option<String>,
    /// Url.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    EventDestination;
    const "object" = Str("v2.core.event_destination");
    0 => amazon_eventbridge "amazon_eventbridge";
    1 => azure_event_grid "azure_event_grid";
    2 => created "created" required;
    3 => description "description" required;
    4 => enabled_events "enabled_events" required;
    5 => event_payload "event_payload" required;
    6 => events_from "events_from";
    7 => id "id" required;
    8 => livemode "livemode" required;
    9 => metadata "metadata";
    10 => name "name" required;
    11 => snapshot_api_version "snapshot_api_version";
    12 => status "status" required;
    13 => status_details "status_details";
    14 => r#type "type" required;
    15 => updated "updated" required;
    16 => webhook_endpoint "webhook_endpoint";
}

rt::record! {
    EventDestinationAmazonEventbridge;
    0 => aws_account_id "aws_account_id" required;
    1 => aws_event_source_arn "aws_event_source_arn" required;
    2 => aws_event_source_status "aws_event_source_status" required;
}

rt::open_enum! {
    EventDestinationAwsEventSourceStatus;
    0 => Active "active";
    1 => Deleted "deleted";
    2 => Pending "pending";
    3 => UnknownValue "unknown";
}

rt::record! {
    EventDestinationAzureEventGrid;
    0 => azure_partner_topic_name "azure_partner_topic_name" required;
    1 => azure_partner_topic_status "azure_partner_topic_status" required;
    2 => azure_region "azure_region" required;
    3 => azure_resource_group_name "azure_resource_group_name" required;
    4 => azure_subscription_id "azure_subscription_id" required;
}

rt::open_enum! {
    EventDestinationAzurePartnerTopicStatus;
    0 => Activated "activated";
    1 => Deleted "deleted";
    2 => NeverActivated "never_activated";
    3 => UnknownValue "unknown";
}

rt::record! {
    EventDestinationDisabled;
    0 => reason "reason" required;
}

rt::open_enum! {
    EventDestinationReason;
    0 => NoAwsEventSourceExists "no_aws_event_source_exists";
    1 => NoAzurePartnerTopicExists "no_azure_partner_topic_exists";
    2 => User "user";
}

rt::open_enum! {
    EventDestinationStatus;
    0 => Disabled "disabled";
    1 => Enabled "enabled";
}

rt::record! {
    EventDestinationStatusDetails;
    0 => disabled "disabled";
}

rt::record! {
    EventDestinationWebhookEndpoint;
    0 => signing_secret "signing_secret" sensitive;
    1 => url "url";
}

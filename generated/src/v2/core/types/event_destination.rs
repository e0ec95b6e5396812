// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.

use crate::rt;
use crate::v2::core::EventDestinationType;
use crate::v2::core::EventPayload;

/// Where events are sent: an address of yours, Amazon EventBridge or Azure Event Grid. It takes thin events ([v2 core event](crate::v2::core::Event)) or snapshots ([event](crate::events::Event)).
///
/// The `v2.core.event_destination` object.
///
/// Contract: `#/components/schemas/v2.core.event_destination`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct EventDestination {
    /// Where events go in Amazon EventBridge.
    pub amazon_eventbridge: Option<Box<EventDestinationAmazonEventbridge>>,
    /// Where events go in Azure Event Grid.
    pub azure_event_grid: Option<Box<EventDestinationAzureEventGrid>>,
    /// When it was made. An RFC 3339 time.
    pub created: rt::DateTime,
    /// Your own note on what the destination is for.
    pub description: String,
    /// Types of the events that are sent there.
    pub enabled_events: Vec<String>,
    /// Whether events carry the object as it was, or only its id. `snapshot` or `thin`.
    pub event_payload: EventPayload,
    /// Whose events are sent there: `@self` for your own, `@accounts` for those of accounts that you manage, `@organization_members` for those of your organization, and `@organization_members/@accounts` for the accounts of its platforms.
    pub events_from: Option<Vec<String>>,
    /// Names this object in other calls.
    pub id: rt::Id<EventDestination>,
    /// Whether it belongs to live mode, where real money moves. False in test mode and sandboxes.
    pub livemode: bool,
    /// Your own keys and values, kept with the object. Stripe doesn't use them.
    pub metadata: Option<rt::Metadata>,
    /// Your own name of the destination.
    pub name: String,
    /// The API version that objects in snapshot events are written in.
    pub snapshot_api_version: Option<String>,
    /// Whether events are sent there. `disabled` or `enabled`.
    pub status: EventDestinationStatus,
    /// Why the destination is disabled. Null while it isn't.
    pub status_details: Option<Box<EventDestinationStatusDetails>>,
    /// Where the events go: a webhook endpoint, Amazon EventBridge or Azure Event Grid. It can't change. `amazon_eventbridge`, `azure_event_grid` or `webhook_endpoint`.
    pub r#type: EventDestinationType,
    /// When it was last changed. An RFC 3339 time.
    pub updated: rt::DateTime,
    /// Where the events go, if it is a webhook endpoint.
    pub webhook_endpoint: Option<Box<EventDestinationWebhookEndpoint>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where events go in Amazon EventBridge.
///
/// The fields of `amazon_eventbridge`.
///
/// Contract: `#/components/schemas/v2.core.event_destination/properties/amazon_eventbridge`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct EventDestinationAmazonEventbridge {
    /// The AWS account that receives the events: `123456789012`.
    pub aws_account_id: String,
    /// Which event source to accept in AWS, by its ARN.
    pub aws_event_source_arn: String,
    /// The state of the event source in AWS: it must be associated there before events arrive. `active`, `deleted`, `pending` or `unknown`.
    pub aws_event_source_status: EventDestinationAwsEventSourceStatus,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// The state of the event source in AWS: it must be associated there before events arrive.
///
/// The values of `amazon_eventbridge.aws_event_source_status`.
///
/// Contract: `#/components/schemas/v2.core.event_destination/properties/amazon_eventbridge/properties/aws_event_source_status`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventDestinationAwsEventSourceStatus {
    /// `active`: Events are delivered to Amazon EventBridge.
    Active,
    /// `deleted`: The event source is gone: nothing is delivered.
    Deleted,
    /// `pending`: The event source isn't yet tied to an event bus in your AWS account: do that to receive events.
    Pending,
    /// `unknown`: Stripe couldn't learn the state from AWS.
    UnknownValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Where events go in Azure Event Grid.
///
/// The fields of `azure_event_grid`.
///
/// Contract: `#/components/schemas/v2.core.event_destination/properties/azure_event_grid`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct EventDestinationAzureEventGrid {
    /// What the partner topic is called in Azure.
    pub azure_partner_topic_name: String,
    /// Whether the partner topic is activated in Azure. No events arrive before. `activated`, `deleted`, `never_activated` or `unknown`.
    pub azure_partner_topic_status: EventDestinationAzurePartnerTopicStatus,
    /// The Azure region of the partner topic: `westus2`.
    pub azure_region: String,
    /// The resource group that holds the partner topic.
    pub azure_resource_group_name: String,
    /// The Azure subscription that receives the events.
    pub azure_subscription_id: String,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Whether the partner topic is activated in Azure.
///
/// The values of `azure_event_grid.azure_partner_topic_status`.
///
/// Contract: `#/components/schemas/v2.core.event_destination/properties/azure_event_grid/properties/azure_partner_topic_status`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventDestinationAzurePartnerTopicStatus {
    /// `activated`: Events are delivered to the Azure partner topic.
    Activated,
    /// `deleted`: The partner topic is gone: nothing is delivered.
    Deleted,
    /// `never_activated`: The partner topic waits for activation in your Azure account: do that to receive events.
    NeverActivated,
    /// `unknown`: Stripe couldn't learn the state from Azure.
    UnknownValue,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Why the destination is off, and since when.
///
/// The fields of `status_details.disabled`.
///
/// Contract: `#/components/schemas/v2.core.event_destination/properties/status_details/properties/disabled`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct EventDestinationDisabled {
    /// Why no more events are sent there. `no_aws_event_source_exists`, `no_azure_partner_topic_exists` or `user`.
    pub reason: EventDestinationReason,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Why no more events are sent there.
///
/// The values of `status_details.disabled.reason`.
///
/// Contract: `#/components/schemas/v2.core.event_destination/properties/status_details/properties/disabled/properties/reason`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventDestinationReason {
    /// `no_aws_event_source_exists`: The event source in AWS is gone.
    NoAwsEventSourceExists,
    /// `no_azure_partner_topic_exists`: The partner topic in Azure is gone.
    NoAzurePartnerTopicExists,
    /// `user`: You disabled it.
    User,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Whether events are sent there.
///
/// The values of `status`.
///
/// Contract: `#/components/schemas/v2.core.event_destination/properties/status`.
///
/// Feature: `v2_core`.
#[derive(Clone)]
#[non_exhaustive]
pub enum EventDestinationStatus {
    /// `disabled`: Nothing is delivered: `status_details` says why.
    Disabled,
    /// `enabled`: Events are delivered.
    Enabled,
    /// A value that the contract doesn't list.
    Unknown(String),
}

/// Why the destination is disabled.
///
/// The fields of `status_details`.
///
/// Contract: `#/components/schemas/v2.core.event_destination/properties/status_details`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct EventDestinationStatusDetails {
    /// Why the destination is off, and since when.
    pub disabled: Option<Box<EventDestinationDisabled>>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

/// Where the events go, if it is a webhook endpoint.
///
/// The fields of `webhook_endpoint`.
///
/// Contract: `#/components/schemas/v2.core.event_destination/properties/webhook_endpoint`.
///
/// Feature: `v2_core`.
#[non_exhaustive]
pub struct EventDestinationWebhookEndpoint {
    /// The key that the signatures of events are checked with. Only told when the destination is made, if you ask for it.
    pub signing_secret: Option<String>,
    /// Where events are sent, by POST. Only told if you ask to include it.
    pub url: Option<String>,
    /// What the contract doesn't know, and what was odd.
    pub extra: rt::Extra,
}

rt::record! {
    EventDestination;
    const "object" = Str("v2.core.event_destination");
    0 => amazon_eventbridge = None "amazon_eventbridge";
    1 => azure_event_grid = None "azure_event_grid";
    2 => created "created" required;
    3 => description "description" required;
    4 => enabled_events "enabled_events" required;
    5 => event_payload "event_payload" required;
    6 => events_from = None "events_from";
    7 => id "id" required;
    8 => livemode = false "livemode" required;
    9 => metadata = None "metadata";
    10 => name "name" required;
    11 => snapshot_api_version = None "snapshot_api_version";
    12 => status "status" required;
    13 => status_details = None "status_details";
    14 => r#type "type" required;
    15 => updated "updated" required;
    16 => webhook_endpoint = None "webhook_endpoint";
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
    0 => disabled = None "disabled";
}

rt::record! {
    EventDestinationWebhookEndpoint;
    0 => signing_secret = None "signing_secret" sensitive;
    1 => url = None "url";
}

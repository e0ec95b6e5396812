// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
use crate::rt;
/// Created: the same shape as [`crate::params::TimeFilter`].
pub type Created = crate::params::TimeFilter;
/// The parameters of `file_link_data`.
///
/// Contract: `#/paths/~1v1~1files/post/requestBody/content/multipart~1form-data/schema/properties/file_link_data`.
#[derive(Clone)]
#[must_use]
pub struct FileLinkData(rt::Params);
impl FileLinkData {
    /// With what is required.
    pub fn new(create: bool) -> Self {
        FileLinkData(FileLinkData::default().0.set::<bool>(0, create))
    }
    /// Expires at, in seconds since 1970.
    pub fn expires_at(self, value: impl Into<rt::Timestamp>) -> Self {
        Self(self.0.set::<rt::Timestamp>(1, value))
    }
    /// Metadata. A map with free keys.
    pub fn metadata(
        self,
        value: impl IntoIterator<Item = (impl Into<String>, impl Into<String>)>,
    ) -> Self {
        Self(self.0.set_map::<String>(2, value))
    }
    /// Clears `metadata`.
    pub fn clear_metadata(self) -> Self {
        Self(self.0.clear(2))
    }
    /// Sets a parameter that the contract doesn't know.
    pub fn extra(self, name: impl Into<String>, value: impl Into<rt::Json>) -> Self {
        Self(self.0.set_extra(name, value))
    }
}
rt::params! {
    FileLinkData;
    "create" required: bool;
    "expires_at": Option<i64>;
    "metadata" clearable: rt::Clearable<rt::Metadata>;
}
/// The values of `purpose`.
///
/// Contract: `#/paths/~1v1~1files/post/requestBody/content/multipart~1form-data/schema/properties/purpose`.
///
/// Feature: `files`.
#[derive(Clone)]
#[non_exhaustive]
pub enum Purpose {
    /// `account_requirement`
    AccountRequirement,
    /// `additional_verification`
    AdditionalVerification,
    /// `business_icon`
    BusinessIcon,
    /// `business_logo`
    BusinessLogo,
    /// `customer_signature`
    CustomerSignature,
    /// `dispute_evidence`
    DisputeEvidence,
    /// `identity_document`
    IdentityDocument,
    /// `issuing_regulatory_reporting`
    IssuingRegulatoryReporting,
    /// `pci_document`
    PciDocument,
    /// `platform_terms_of_service`
    PlatformTermsOfService,
    /// `tax_document_user_upload`
    TaxDocumentUserUpload,
    /// `terminal_android_apk`
    TerminalAndroidApk,
    /// `terminal_reader_splashscreen`
    TerminalReaderSplashscreen,
    /// `terminal_wifi_certificate`
    TerminalWifiCertificate,
    /// `terminal_wifi_private_key`
    TerminalWifiPrivateKey,
    /// A value that the contract doesn't list.
    Unknown(String),
}
rt::open_enum! {
    Purpose;
    0 => AccountRequirement "account_requirement";
    1 => AdditionalVerification "additional_verification";
    2 => BusinessIcon "business_icon";
    3 => BusinessLogo "business_logo";
    4 => CustomerSignature "customer_signature";
    5 => DisputeEvidence "dispute_evidence";
    6 => IdentityDocument "identity_document";
    7 => IssuingRegulatoryReporting "issuing_regulatory_reporting";
    8 => PciDocument "pci_document";
    9 => PlatformTermsOfService "platform_terms_of_service";
    10 => TaxDocumentUserUpload "tax_document_user_upload";
    11 => TerminalAndroidApk "terminal_android_apk";
    12 => TerminalReaderSplashscreen "terminal_reader_splashscreen";
    13 => TerminalWifiCertificate "terminal_wifi_certificate";
    14 => TerminalWifiPrivateKey "terminal_wifi_private_key";
}
/// Range: the same shape as [`crate::params::RangeQuery`].
pub type Range = crate::params::RangeQuery;

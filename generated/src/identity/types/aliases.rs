// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Type: the same shape as [`crate::identity::AllowedType`].
pub type DocumentReportType = crate::identity::AllowedType;
/// Status: the same shape as [`crate::identity::EmailReportStatus`].
pub type PhoneReportStatus = crate::identity::EmailReportStatus;
/// Name: the same shape as [`crate::identity::SessionMatchingOptionsDob`].
pub type SessionMatchingOptionsName = crate::identity::SessionMatchingOptionsDob;
/// Type: the same shape as [`crate::identity::VerificationReportType`].
pub type VerificationSessionType = crate::identity::VerificationReportType;
/// Sex: the same shape as [`crate::identity::DocumentReportSex`].
pub type VerifiedOutputsSex = crate::identity::DocumentReportSex;

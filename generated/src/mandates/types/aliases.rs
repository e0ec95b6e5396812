// Written by `cargo xtask regenerate` from spec/. To change it, change spec/ or codegen/.
/// Payment schedule: the same shape as [`crate::types::PaytoPaymentSchedule`].
pub type MandatePaytoPaymentSchedule = crate::types::PaytoPaymentSchedule;
/// Purpose: the same shape as [`crate::types::PaytoPurpose`].
pub type MandatePaytoPurpose = crate::types::PaytoPurpose;
/// Amount includes iof: the same shape as [`crate::types::AlwaysOrNever`].
pub type MandatePixAmountIncludesIof = crate::types::AlwaysOrNever;
/// Payment schedule: the same shape as [`crate::types::PixPaymentSchedule`].
pub type MandatePixPaymentSchedule = crate::types::PixPaymentSchedule;
/// Status: the same shape as [`crate::types::CapabilityStatus`].
pub type MandateStatus = crate::types::CapabilityStatus;
/// Collection method: the same shape as [`crate::types::PaperCollection`].
pub type MandateUsBankAccountCollectionMethod = crate::types::PaperCollection;

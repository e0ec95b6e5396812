//! The one multipart body: an upload, to the files server.

use stripe_client::files::params::{FileLinkData, FilePurpose};
use stripe_client::{FileUpload, files};

use super::server::Server;

#[tokio::test]
async fn an_upload() {
    let server = Server::answering(&[r#"{"id": "file_1", "object": "file"}"#]);
    let upload = FileUpload::from_bytes("receipt \"1\".pdf", "%PDF-1.7");
    let file = files::create(upload, FilePurpose::DisputeEvidence)
        .file_link_data(FileLinkData::new(true).metadata([("a", "b")]))
        .send(&server.client())
        .await
        .unwrap();
    assert_eq!(file.id, "file_1");
    let seen = server.only();
    let (head, body) = seen.split_once("\n\n").unwrap();
    assert_eq!(
        head,
        "POST /v1/files\naccept: application/json\ncontent-length: 514\n\
         content-type: multipart/form-data; boundary=BOUNDARY\nidempotency-key: UUID"
    );
    assert_eq!(
        body,
        "--BOUNDARY\n\
         Content-Disposition: form-data; name=\"file\"; filename=\"receipt %221%22.pdf\"\n\
         Content-Type: application/pdf\n\n\
         %PDF-1.7\n\
         --BOUNDARY\n\
         Content-Disposition: form-data; name=\"purpose\"\n\n\
         dispute_evidence\n\
         --BOUNDARY\n\
         Content-Disposition: form-data; name=\"file_link_data[create]\"\n\n\
         true\n\
         --BOUNDARY\n\
         Content-Disposition: form-data; name=\"file_link_data[metadata][a]\"\n\n\
         b\n\
         --BOUNDARY--\n"
    );
}

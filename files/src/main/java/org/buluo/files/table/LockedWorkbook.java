package org.buluo.files.table;

import java.io.IOException;
import java.io.OutputStream;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.CipherAlgorithm;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.crypt.HashAlgorithm;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Puts a password on a workbook: the agile encryption of the format (AES-256, SHA-512), which office programs open. */
public final class LockedWorkbook {

    private LockedWorkbook() {}

    /** Writes the workbook so that it opens by the password alone. @param workbook as {@link WorkbookWriter} wrote it */
    public static void write(byte[] workbook, String password, OutputStream out) throws IOException {
        EncryptionInfo agile =
                new EncryptionInfo(EncryptionMode.agile, CipherAlgorithm.aes256, HashAlgorithm.sha512, -1, -1, null);
        Encryptor encryptor = agile.getEncryptor();
        encryptor.confirmPassword(password);
        try (POIFSFileSystem file = new POIFSFileSystem()) {
            try (OutputStream clear = encryptor.getDataStream(file)) {
                clear.write(workbook);
            }
            file.writeFilesystem(out);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the platform has no AES-256 or SHA-512", e);
        }
    }
}

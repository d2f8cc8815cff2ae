package org.buluo.app.account;

/** A file that a reconciliation made. @param name of the file @param bytes about how large it is */
public record RunOutput(String name, long bytes) {}

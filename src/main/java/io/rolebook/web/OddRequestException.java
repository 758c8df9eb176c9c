package io.rolebook.web;

import jakarta.ws.rs.BadRequestException;

/** What was asked makes no sense, and the message tells whoever asked why. */
public class OddRequestException extends BadRequestException {

    private static final long serialVersionUID = 1;

    public OddRequestException(String message) {
        super(message);
    }
}

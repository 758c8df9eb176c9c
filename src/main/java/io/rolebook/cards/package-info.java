/** The picture beside a shared link, drawn on the server with the page's name and its main figures. */
package io.rolebook.cards;

import "./styles.css";
import "./search.js";

Console.WriteLine("No measurement is built in yet.");

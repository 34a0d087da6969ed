Console.Error.WriteLine("gathering: no command is built in yet.");
return 2;
